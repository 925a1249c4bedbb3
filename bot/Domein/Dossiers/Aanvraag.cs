using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>Where an aanvraag is. Stored by name: never rename, never reuse.</summary>
public enum AanvraagStatus
{
    Nieuw,
    Voorgesteld,
    Toegezegd,
    Aanvaard,
    Afgerond,
    Ingetrokken,

    /// <summary>Only its asker sees it: the bewoner was not asked yet.</summary>
    Concept,

    /// <summary>A match with a bewoner, in which everybody may still say "liever iemand anders".</summary>
    Kennismaking,
    Lopend,

    /// <summary>Nobody in the pool fits now; there is an alternative.</summary>
    GeenMatch,

    /// <summary>A match that ended with care before it was done.</summary>
    Gestopt,
}

/// <summary>A request for advice or another form of inzet. It never says who a bewoner is.</summary>
/// <param name="Vraag">What is asked; only coördinatoren and who is asked see its text.</param>
/// <param name="Wacht">Since when it waits, and who was reminded of it.</param>
/// <param name="Verduidelijking">The one question of a coördinator to the asker.</param>
/// <param name="Terugweg">How it was before somebody ended it or gave it away, for some minutes; or null.</param>
/// <param name="Verloop">What happened to it, oldest first; of before, rows of their own.</param>
/// <param name="VragerWeg">The asker is in no wijkteam any more: nothing is sent to them about it.</param>
/// <param name="Ronde">How many matches it had before the one that it has, or had last.</param>
public sealed record Aanvraag(
    Guid Id,
    string Nummer,
    string PoolId,
    Herkomst Herkomst,
    Persoon Aanvrager,
    Vraag Vraag,
    Instant Gesteld,
    AanvraagStatus Status,
    int Rev,
    Toezegging Toezegging = default,
    Bewonersvraag Bewonersvraag = default,
    Wachten? Wacht = null,
    Verduidelijking? Verduidelijking = null,
    Afloop Afloop = default,
    Terugweg? Terugweg = null,
    Lijst<Gebeurtenis> Verloop = default,
    bool VragerWeg = false,
    int Ronde = 0)
{
    /// <summary>Waiting for a reaction; only then does an aanvraag age.</summary>
    public bool WachtOpReactie => Status is AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld or AanvraagStatus.Toegezegd;

    /// <summary>The asker got the honest word that it takes longer.</summary>
    public bool WachtLang => Wacht?.IsVerteld(KaartSoort.EerlijkBericht) == true;

    /// <summary>And weeks later the word that it still waits.</summary>
    public bool WachtHeelLang => Wacht?.IsVerteld(KaartSoort.LangWachten) == true;

    /// <summary>A match was made of it before, and that one stopped: who waits now waits for another.</summary>
    public bool HadMatch => !MatchLoopt && Verloop.Any(g => g.Wat == Gebeurtenis.Teruggegeven);

    /// <summary>The pool saw it, and sees what becomes of it.</summary>
    public bool StaatInPool => Status != AanvraagStatus.Concept || Bewonersvraag.WasInPool;

    public bool HeeftMatch => Status is AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend;

    public bool IsVoorbij =>
        Status is AanvraagStatus.Afgerond or AanvraagStatus.Ingetrokken or AanvraagStatus.GeenMatch or AanvraagStatus.Gestopt;

    /// <summary>Nobody was asked yet, so it can be changed.</summary>
    public bool IsTeWijzigen => Status is AanvraagStatus.Concept or AanvraagStatus.Nieuw;

    /// <summary>The EDs who said ja or have the match: none, one, or the two of a duo.</summary>
    public IEnumerable<Persoon> Eds => Toezegging.Eds;

    public bool IsEd(string persoonId) => Toezegging.IsVan(persoonId);

    /// <summary>True when it says the same, or nothing new: a repeated click.</summary>
    public bool Zegt(string? thema, string? toelichting) =>
        (thema is null || Vraag.Themas.Contains(thema)) && (toelichting is null || toelichting == Vraag.Tekst.Toelichting);

    /// <summary>Nobody was asked yet, and what is added was still empty.</summary>
    public bool KanAangevuld(string? thema, string? toelichting) =>
        IsTeWijzigen && (thema is null || Vraag.Themas.Count == 0) && (toelichting is null || Vraag.Tekst.Toelichting is null);

    /// <summary>What this coördinator did stands: doing it again is no news.</summary>
    public bool IsAanvaardDoor(string persoonId) => HeeftMatch && Toezegging.AanvaardDoor?.Id == persoonId;

    public bool IsBetrokkene(string persoonId) => Aanvrager.Id == persoonId || (MatchLoopt && IsEd(persoonId));

    /// <summary>A match, or one that began on a ja given beforehand.</summary>
    public bool MatchLoopt => HeeftMatch || (Toezegging.Direct && Status == AanvraagStatus.Toegezegd);
}

/// <summary>Where it was asked: the wijkteam, and the weekly card of that wijkteam if it was on one.</summary>
/// <param name="KanaalId">The wijkteam that asks.</param>
/// <param name="Week">Week of the card, or null.</param>
/// <param name="Gesprekspunt">Talking point of that card.</param>
/// <param name="Na">The question it follows on, or null.</param>
public sealed record Herkomst(
    string KanaalId, string TeamNaam, Isoweek? Week = null, string? Gesprekspunt = null, Eerder? Na = null);

/// <summary>Who said ja, who asked for it, and who made a match of it; empty while nobody did.</summary>
/// <param name="Ed">The ED who said ja, or has the match.</param>
/// <param name="Tweede">The second ED of a duo who said ja, or has the match too.</param>
/// <param name="Duo">Two EDs are looked for.</param>
/// <param name="Direct">A ja that an ED gave beforehand: the two may begin, a coördinator confirms it afterwards.</param>
/// <param name="VoorgesteldDoor">The coördinator who has it: who asked the EDs.</param>
/// <param name="AanvaardDoor">The coördinator who made the match.</param>
public readonly record struct Toezegging(
    Persoon? Ed = null, Persoon? Tweede = null, bool Duo = false, bool Direct = false, Persoon? VoorgesteldDoor = null,
    Persoon? AanvaardDoor = null)
{
    /// <summary>None, one, or the two of a duo.</summary>
    public IEnumerable<Persoon> Eds => new[] { Ed, Tweede }.OfType<Persoon>();

    public bool IsVan(string persoonId) => Ed?.Id == persoonId || Tweede?.Id == persoonId;
}

/// <summary>What happened while the asker had to ask the bewoner first.</summary>
/// <param name="Herinnerd">The asker was reminded, once, to ask the bewoner.</param>
/// <param name="WasInPool">A concept that the pool saw before it turned out to need consent.</param>
public readonly record struct Bewonersvraag(bool Herinnerd = false, bool WasInPool = false);

/// <summary>How it ended and what came of it; empty while it goes on.</summary>
/// <param name="Gesloten">When it ended, or null.</param>
/// <param name="OpWensVanBewoner">It ended because the bewoner took the consent back.</param>
/// <param name="Alternatief">What is offered when there is no match; an id of <see cref="Keuzes.Alternatieven"/>.</param>
/// <param name="Later">Day on which the asker is reminded of a question without a match.</param>
/// <param name="Uitkomst">What came out of its day; an id of <see cref="Keuzes.Uitkomsten"/>.</param>
/// <param name="Lessen">
/// What can be better in the contact, as the asker shared it with the team; ids of <see cref="Matchkeuzes.Geleerd"/>.
/// </param>
/// <param name="Verlopen">It got no match for so long that it was closed; nobody said that nobody fits.</param>
public readonly record struct Afloop(
    Instant? Gesloten = null, bool OpWensVanBewoner = false, string? Alternatief = null, LocalDate? Later = null, string? Uitkomst = null,
    Lijst<string> Lessen = default, bool Verlopen = false);

/// <summary>What a wijkteam agreed for when there is danger, as it stood on a day: a card keeps it, and the team may change it.</summary>
public sealed record Gevaarafspraak(string Tekst, LocalDate Op);

/// <summary>An aanvraag with everything that decides about it.</summary>
public sealed record Dossier(Pool Pool, Aanvraag Aanvraag, Lijst<Aanbod> Aanbiedingen, Match? Match = null)
{
    /// <summary>EDs whom the asker thanked; known of a match that ended.</summary>
    public Lijst<string> Bedankt { get; init; } = [];

    /// <summary>Nobody is asked by mail here: who has no Teams is called.</summary>
    public bool ZonderMail { get; init; }

    /// <summary>What the wijkteam agreed for when there is danger; told on the cards of a match about a bewoner.</summary>
    public Gevaarafspraak? BijGevaar { get; init; }

    /// <summary>The app is not in the team of the pool now: nobody there sees or does anything.</summary>
    public bool PoolWeg { get; init; }

    /// <summary>What a card of an aanbod is about.</summary>
    public Aanbod? AanbodOp(string? extra) => AanbodAan(Kaartkeer.Lees(extra).Wat);

    public Aanbod? AanbodAan(string? persoonId) => Aanbiedingen.FirstOrDefault(a => a.Ed.Id == persoonId);

    public IEnumerable<Aanbod> Open => Aanbiedingen.Where(a => a.IsOpen);

    /// <summary>The coördinator who is busy with it; who left keeps nobody from it.</summary>
    public Persoon? Bezig => Aanvraag.Toezegging.VoorgesteldDoor is { } door && Pool.IsCoordinator(door.Id) ? door : null;

    /// <summary>The coördinator who made the match, or is busy with it; null when nobody did, or who did is none any more.</summary>
    public Persoon? Coordinator =>
        (Aanvraag.Toezegging.AanvaardDoor ?? Aanvraag.Toezegging.VoorgesteldDoor) is { } wie && Pool.IsCoordinator(wie.Id) ? wie : null;

    /// <summary>So many people have this question open that nobody more is asked: it is a question, not a call to everybody.</summary>
    public bool IsBreedGevraagd => Open.Count() >= MeesteOpen;

    /// <summary>With how many people one question is open at most.</summary>
    public const int MeesteOpen = 20;

    /// <summary>It is for an asker who is in no wijkteam any more, and is nothing to this pool besides.</summary>
    public bool IsVoorWieWegging(Bericht bericht) =>
        Aanvraag.VragerWeg && bericht is Bericht.ToonKaart { Aan: Ontvanger.Iemand { PersoonId: var wie } }
        && wie == Aanvraag.Aanvrager.Id && !Pool.IsCoordinator(wie);

    /// <summary>As it is after this change.</summary>
    public Dossier Na(Wijziging wijziging) => new(
        wijziging.Pool ?? Pool,
        wijziging.Aanvraag,
        [.. Aanbiedingen.Where(a => wijziging.Aanbiedingen.All(w => w.Ed.Id != a.Ed.Id)), .. wijziging.Aanbiedingen],
        wijziging.Match ?? Match)
    { Bedankt = Bedankt, ZonderMail = ZonderMail, BijGevaar = BijGevaar, PoolWeg = PoolWeg };
}
