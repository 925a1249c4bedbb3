using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Teamvragen;

/// <summary>Which way it goes: an ED asks what a wijkteam knows, or offers something of their own.</summary>
public enum TeamvraagSoort
{
    Vraag,
    Aanbod,
}

public enum TeamvraagStatus
{
    Open,
    Opgepakt,
    Afgerond,
    Ingetrokken,
}

/// <summary>
/// The other direction: an ervaringsdeskundige asks or offers, a wijkteam answers. It lives with the channel. The channel sees who, what
/// and which theme; the text only who thinks along.
/// </summary>
/// <param name="Wat">An id of <see cref="Vragen"/> or <see cref="Aanbod"/>.</param>
/// <param name="Tekst">At most <see cref="Vraag.MaxToelichting"/> characters; wiped when it is over.</param>
/// <param name="Toestemming">Day on which the bewoner agreed, or null when it is about nobody.</param>
/// <param name="Contact">Who said "ik denk mee" first.</param>
/// <param name="Achterwacht">Who said so second and is asked when the first cannot.</param>
/// <param name="Vorm">How they go on; a form of inzet.</param>
/// <param name="Dag">Day of that talk, or of the next time they tune.</param>
public sealed record Teamvraag(
    Guid Id,
    string KanaalId,
    string TeamNaam,
    Persoon Ed,
    TeamvraagSoort Soort,
    string Wat,
    Lijst<string> Themas,
    string? Tekst,
    LocalDate? Toestemming,
    Instant Gesteld,
    TeamvraagStatus Status,
    int Rev,
    Persoon? Contact = null,
    Persoon? Achterwacht = null,
    string? Vorm = null,
    LocalDate? Dag = null)
{
    public static IReadOnlyList<string> Vragen { get; } = ["regels", "netwerk", "meedenken", "samen-kijken"];

    public static IReadOnlyList<string> Aanbod { get; } = ["overleg", "meegaan", "verhaal", "spreekuur"];

    /// <summary>What two people usually do next: first talk with the three of you, then each the own part.</summary>
    public static IReadOnlyList<string> Vervolgvormen { get; } = ["driegesprek", "gescheiden", "samen-erheen", Vormen.Sparren];

    public bool IsVoorbij => Status is TeamvraagStatus.Afgerond or TeamvraagStatus.Ingetrokken;

    /// <summary>Two people still do something together.</summary>
    public bool Loopt => !IsVoorbij && Contact is not null;

    public IReadOnlyList<Bericht> NaStellen => [InKanaal, VoorEd];

    /// <summary>A colleague thinks along. The first is the contact, the second stands by; both are thanked.</summary>
    public Uitkomst<Teamvraag> DenkMee(Persoon wie)
    {
        if (wie.Id == Ed.Id) return Weiger(Reden.EigenVraag);
        if (IsVoorbij) return Weiger(Reden.NietMeerOpen);
        if (Contact?.Id == wie.Id || Achterwacht?.Id == wie.Id) return Weiger(Reden.AlBeantwoord);
        if (Contact is null) return Gelukt(this with { Contact = wie, Status = TeamvraagStatus.Opgepakt });
        return Achterwacht is null ? Gelukt(this with { Achterwacht = wie }) : Weiger(Reden.AlOpgepakt, Contact.Naam);
    }

    /// <summary>The contact cannot after all: who stands by takes over, else the question is open again.</summary>
    public Uitkomst<Teamvraag> GeefDoor(Persoon wie)
    {
        if (IsVoorbij) return Weiger(Reden.NietMeerOpen);
        if (Contact?.Id != wie.Id) return Weiger(Reden.AlleenBetrokkene);

        // What the two agreed on was theirs.
        var nieuw = this with
        {
            Contact = Achterwacht,
            Achterwacht = null,
            Status = Achterwacht is null ? TeamvraagStatus.Open : Status,
            Vorm = null,
            Dag = null,
        };
        return Gelukt(nieuw, VoorMeedenker(wie));
    }

    /// <summary>Somebody of the wijkteam is there no more: as when they passed it on.</summary>
    public Uitkomst<Teamvraag> LaatLos(string persoonId)
    {
        if (IsVoorbij) return Weiger(Reden.NietMeerOpen);
        if (Contact?.Id == persoonId) return GeefDoor(Contact);
        return Achterwacht?.Id == persoonId ? Gelukt(this with { Achterwacht = null }) : Weiger(Reden.AlleenBetrokkene);
    }

    /// <summary>The two say how they go on and when.</summary>
    public Uitkomst<Teamvraag> Spreekaf(string vorm, LocalDate? dag, Persoon wie, Instant nu)
    {
        if (IsVoorbij || Contact is null) return Weiger(Reden.NietMeerOpen);
        if (!IsBetrokkene(wie.Id)) return Weiger(Reden.AlleenBetrokkene);
        if (Vorm == vorm && Dag == dag) return Weiger(Reden.AlBeantwoord);
        var nieuw = this with { Vorm = vorm, Dag = dag };
        return dag is { } op && Dagtevoren(op) > nu
            ? Gelukt(nieuw, new Bericht.ZetWekker(new(WekkerSoort.Afstemdag, $"{KanaalId}/{Id}", Dagtevoren(op))))
            : Gelukt(nieuw);
    }

    /// <summary>Done. The text is gone with it.</summary>
    public Uitkomst<Teamvraag> RondAf(Persoon wie)
    {
        if (IsVoorbij) return Weiger(Reden.AlAfgerond);
        return IsBetrokkene(wie.Id) && Contact is not null
            ? Gelukt(this with { Status = TeamvraagStatus.Afgerond, Tekst = null })
            : Weiger(Reden.AlleenBetrokkene);
    }

    /// <summary>The ED takes it back, at any moment and without a reason.</summary>
    public Uitkomst<Teamvraag> TrekIn(Persoon wie)
    {
        if (wie.Id != Ed.Id) return Weiger(Reden.AlleenAanvrager);
        return IsVoorbij ? Weiger(Reden.AlIngetrokken) : Gelukt(this with { Status = TeamvraagStatus.Ingetrokken, Tekst = null });
    }

    public bool IsBetrokkene(string persoonId) => Ed.Id == persoonId || Contact?.Id == persoonId;

    /// <summary>On the day before, both see it once more; later it is not tomorrow any more.</summary>
    public IReadOnlyList<Bericht> Herinnering(Instant om, Instant nu) =>
        IsVoorbij || Contact is null || Dag is not { } dag || Dagtevoren(dag) != om || Weekmoment.Lokaal(nu).Date >= dag
            ? []
            : [Toon(KaartSoort.TeamvraagMorgen, Ed, dag), Toon(KaartSoort.TeamvraagMorgen, Contact, dag)];

    private static Instant Dagtevoren(LocalDate dag) =>
        new Weekmoment(dag.PlusDays(-1).DayOfWeek, new LocalTime(9, 0)).Op(dag.PlusDays(-1));

    private Bericht InKanaal =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.TeamvraagInKanaal, Id.ToString()), new Ontvanger.Kanaal(KanaalId));

    private Bericht VoorEd => Toon(KaartSoort.TeamvraagVoorErvaringsdeskundige, Ed);

    private Bericht VoorMeedenker(Persoon wie) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.TeamvraagVoorMeedenker, Id.ToString(), wie.Id), new Ontvanger.Iemand(wie.Id));

    private Bericht Toon(KaartSoort soort, Persoon aan, LocalDate? dag = null) =>
        new Bericht.ToonKaart(
            new Kaart(soort, Id.ToString(), dag is { } op ? NodaTime.Text.LocalDatePattern.Iso.Format(op) : null),
            new Ontvanger.Iemand(aan.Id));

    private Uitkomst<Teamvraag> Gelukt(Teamvraag nieuw, params Bericht[] ook)
    {
        nieuw = nieuw with { Rev = Rev + 1 };
        return new Uitkomst<Teamvraag>.Gelukt(
            nieuw,
            [.. ook, nieuw.InKanaal, nieuw.VoorEd, .. new[] { nieuw.Contact, nieuw.Achterwacht }.OfType<Persoon>().Select(VoorMeedenker)]);
    }

    private static Uitkomst<Teamvraag>.Geweigerd Weiger(Reden reden, string? wie = null) => new(reden, wie);
}
