using NodaTime;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>Who may know that an ED knows a theme from own life. Stored by name.</summary>
public enum Zichtbaarheid
{
    /// <summary>Coördinatoren of the pool, to make matches.</summary>
    Coordinator,

    /// <summary>Also the asker, once there is a match.</summary>
    NaVoorstel,

    /// <summary>Nobody: it stays in the own profile.</summary>
    Niemand,

    /// <summary>Also the wijkteams where they come by, on the card that says who is there today.</summary>
    Teams,
}

public sealed record Themakeuze(string Id, Zichtbaarheid Zicht = Zichtbaarheid.Coordinator)
{
    /// <summary>
    /// What a coördinator chose for somebody: who may know of a theme stays as that person said, and what nobody may know is not theirs to
    /// take away or to tell.
    /// </summary>
    public static IEnumerable<Themakeuze> Kies(IReadOnlyList<Themakeuze> eerder, IReadOnlyList<string> gekozen) =>
        eerder.Where(t => t.Zicht == Zichtbaarheid.Niemand || gekozen.Contains(t.Id))
            .Concat(gekozen.Where(id => eerder.All(t => t.Id != id)).Select(id => new Themakeuze(id)));
}

/// <summary>What an ED wants with a form of inzet. A form that is not chosen is open.</summary>
public enum Vormwens
{
    Graag,
    Niet,
    Leren,
}

/// <summary>How far somebody is, in their own words. Who learns or starts brings an experienced second.</summary>
public enum Niveau
{
    Ervaren,
    Senior,
    Starter,
    InOpleiding,
}

public enum Dagdeel
{
    Ochtend,
    Middag,
    Avond,
}

/// <summary>A fixed part of the week in which an ED is at a wijkteam.</summary>
public sealed record Aanwezigheid(string KanaalId, IsoDayOfWeek Dag, Dagdeel Deel);

/// <summary>Choices of the person beside themes and room. Nobody but that person sees <paramref name="LieverNietMet"/>.</summary>
/// <param name="Vormen">By form id; what is not in it is open.</param>
/// <param name="Rollen">Roles of <see cref="Keuzes.Rollen"/> they like; the mirror of a team only goes to who chose it.</param>
/// <param name="Doelgroepen">Ids of <see cref="Keuzes.Doelgroepen"/> they chose to work with.</param>
/// <param name="Aanwezig">When they are at a wijkteam.</param>
/// <param name="Werkdagen">Days on which they can be asked to come; empty is any day.</param>
/// <param name="UrenPerWeek">Most hours a week for all matches together, or null for no limit.</param>
/// <param name="Rustdagen">Days of rest after a match.</param>
/// <param name="WatHelpt">What helps them at work; for coördinatoren.</param>
/// <param name="LieverNietMet">Ids of people and channels they are never proposed to, without a reason and without a trace.</param>
/// <param name="DirectSparren">For "even sparren" their ja is given beforehand.</param>
public sealed record Profielkeuzes(
    IReadOnlyDictionary<string, Vormwens> Vormen,
    Lijst<string> Rollen,
    Lijst<string> Doelgroepen,
    Lijst<Aanwezigheid> Aanwezig,
    Lijst<IsoDayOfWeek> Werkdagen,
    int? UrenPerWeek,
    int Rustdagen,
    Niveau Niveau,
    string? WatHelpt,
    Lijst<string> LieverNietMet,
    bool DirectSparren)
{
    public const int GewoneRustdagen = 7;

    public static Profielkeuzes Gewoon { get; } =
        new(new Dictionary<string, Vormwens>(), [], [], [], [], null, GewoneRustdagen, Niveau.Ervaren, null, [], DirectSparren: false);

    public Vormwens? WensVoor(string vorm) => Vormen.TryGetValue(vorm, out var wens) ? wens : null;

    /// <summary>Learns or starts: a match is made together with an experienced second.</summary>
    public bool BrengtTweede => Niveau is Niveau.Starter or Niveau.InOpleiding;

    /// <summary>True when every choice is the same.</summary>
    public bool IsGelijkAan(Profielkeuzes ander) =>
        Vormen.Count == ander.Vormen.Count && Vormen.All(v => ander.WensVoor(v.Key) == v.Value)
        && this with { Vormen = ander.Vormen } == ander;
}

/// <summary>The profile of an ervaringsdeskundige: made, changed and withdrawn by the person alone.</summary>
/// <param name="Themas">What they want to work with, each with who may know.</param>
/// <param name="Wijken">Channel ids of the wijkteams they like to work with; empty means everywhere.</param>
/// <param name="MaxGelijktijdig">How many matches at the same time, their own limit.</param>
/// <param name="Lopend">Matches that run now.</param>
/// <param name="Pauze">Not available for now; nobody asks why.</param>
/// <param name="LaatsteMatch">When the last match was made, for a fair spread.</param>
/// <param name="UrenLopend">Hours a week that the running matches take.</param>
/// <param name="RustTot">Rest after a match, or null.</param>
/// <param name="PauzeTot">When to ask, that person alone, whether the pause is over.</param>
/// <param name="Akkoord">
/// When this person agreed that their themes are used to make matches, and without Teams also to be noted; or null.
/// </param>
/// <param name="Email">Of somebody without Teams who wants to take part by mail; null for everybody else.</param>
/// <param name="Verhuisd">When it came from an ED without Teams to this account, or null.</param>
/// <param name="Geantwoord">
/// When somebody without Teams last answered or chose anything, whatever it was: it says that they take part and not what they said.
/// </param>
/// <param name="MailGeweigerd">Nothing arrives at that address, until somebody says that it is right or a mail was taken.</param>
public sealed record Ervaringsdeskundige(
    Persoon Wie,
    string Organisatie,
    Lijst<Themakeuze> Themas,
    Lijst<string> Wijken,
    int MaxGelijktijdig,
    int Lopend,
    bool Pauze,
    Instant? LaatsteMatch,
    int Rev,
    Profielkeuzes? Keuzes = null,
    int UrenLopend = 0,
    Instant? RustTot = null,
    LocalDate? PauzeTot = null,
    Instant? Akkoord = null,
    string? Email = null,
    bool MailGeweigerd = false,
    Instant? Verhuisd = null,
    Instant? Geantwoord = null)
{
    private const int GewoonGelijktijdig = 2;

    public Profielkeuzes Kiest => Keuzes ?? Profielkeuzes.Gewoon;

    /// <summary>No account: a coördinator notes their answers.</summary>
    public bool ZonderTeams => Wie.ZonderTeams;

    /// <summary>No account, and takes part by mail.</summary>
    public bool PerMail => ZonderTeams && Email is not null;

    /// <summary>A mail arrives there, as far as anybody knows.</summary>
    public bool LeestMail => PerMail && !MailGeweigerd;

    public bool IsVol => Lopend >= MaxGelijktijdig;

    /// <summary>Themes that may be used and shown to coördinatoren.</summary>
    public IEnumerable<string> ZichtbareThemas => Themas.Where(t => t.Zicht != Zichtbaarheid.Niemand).Select(t => t.Id);

    public bool Kent(string thema) => ZichtbareThemas.Contains(thema);

    /// <summary>Free places by the own limit; none during a pause.</summary>
    public int Plaatsen => Pauze ? 0 : Math.Max(0, MaxGelijktijdig - Lopend);

    /// <summary>Free places at this moment; none during a rest after a match either.</summary>
    public int Ruimte(Instant nu) => RustTot > nu ? 0 : Plaatsen;

    /// <summary>Free places at this moment, also in the hours that this form takes.</summary>
    public bool HeeftRuimteVoor(Vraag vraag, Instant nu) => Ruimte(nu) > 0 && !IsVolVoor(vraag);

    /// <summary>One more match of this form would pass a limit of their own, in matches or in hours.</summary>
    public bool IsVolVoor(Vraag vraag) => IsVol || (Kiest.UrenPerWeek is { } uren && UrenLopend + Uren(vraag) > uren);

    /// <summary>True when every choice of the person is the same.</summary>
    public bool KiestHetzelfdeAls(Ervaringsdeskundige ander) =>
        Wie == ander.Wie
            && Akkoord is null == ander.Akkoord is null
            && Organisatie == ander.Organisatie
            && Email == ander.Email
            && MaxGelijktijdig == ander.MaxGelijktijdig
        && Themas.SequenceEqual(ander.Themas) && Wijken.SequenceEqual(ander.Wijken) && Kiest.IsGelijkAan(ander.Kiest);

    /// <summary>Somebody without Teams who agreed to be noted: a name and an organisation, nothing about a life.</summary>
    public static Ervaringsdeskundige ZonderAccount(Persoon wie, string organisatie, Instant akkoord) =>
        new(
            wie, organisatie, [], [], GewoonGelijktijdig, Lopend: 0, Pauze: false, LaatsteMatch: null, Rev: 0,
            Akkoord: akkoord);

    /// <summary>
    /// Who has Teams takes part by being in the team, so of them nothing is kept. No other revision: nobody sees it on a card.
    /// </summary>
    public Ervaringsdeskundige Antwoordt(Instant nu) => ZonderTeams ? this with { Geantwoord = nu } : this;

    public Ervaringsdeskundige NeemMatch(Vraag vraag, Instant nu) =>
        this with { Lopend = Lopend + 1, UrenLopend = UrenLopend + Uren(vraag), LaatsteMatch = nu, Rev = Rev + 1 };

    /// <summary>A match ended or was given back. After anything more than a short talk comes the rest this person chose.</summary>
    public Ervaringsdeskundige LaatMatchLos(Vraag vraag, Instant nu) => this with
    {
        Lopend = Math.Max(0, Lopend - 1),
        UrenLopend = Math.Max(0, UrenLopend - Uren(vraag)),
        RustTot = vraag.Vorm == Vormen.Sparren || Kiest.Rustdagen == 0 ? RustTot : nu + Duration.FromDays(Kiest.Rustdagen),
        Rev = Rev + 1,
    };

    /// <summary>The match goes on as if it had not ended.</summary>
    public Ervaringsdeskundige HerneemMatch(Vraag vraag, Instant? rustTot) =>
        this with { Lopend = Lopend + 1, UrenLopend = UrenLopend + Uren(vraag), RustTot = rustTot, Rev = Rev + 1 };

    /// <summary>Hours a week that a form takes, preparation included: an estimate to keep to the limit of the ED, not a norm.</summary>
    public static int Uren(Vraag vraag) => Vormen.Vind(vraag.Vorm) switch
    {
        { Lang: true } => 2,
        { Groep: Vormgroep.Groep } or { Id: "training" or "workshop" } => 3,
        _ => 1,
    };
}
