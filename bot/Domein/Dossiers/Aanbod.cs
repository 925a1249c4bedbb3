using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Domein.Dossiers;

public enum AanbodStatus
{
    Gevraagd,
    Ja,
    Nee,
    Overleg,

    /// <summary>Somebody else said ja first, or the question was taken back.</summary>
    Vervallen,
}

/// <summary>The question to one ED whether an aanvraag suits. A nee has no reason and is counted nowhere.</summary>
/// <param name="MetTweede">This ED brings an experienced second: at most one such in a duo.</param>
/// <param name="Vastgelegd">How the ja of an ED without Teams was noted, or null.</param>
/// <param name="NietOpnieuw">One of the two preferred somebody else: not proposed again for this question, and nobody is told why.</param>
/// <param name="Toont">What the ED wants to show of themself; an id of <see cref="Keuzes.Tonen"/>.</param>
/// <param name="BovenGrens">It is more than the limit this ED chose, and the card says so: their ja is a ja to that too.</param>
/// <param name="Rechtstreeks">A colleague of the wijkteam asked this ED, who was there that day; no coördinator was in between.</param>
/// <param name="PerMail">
/// This ED has no Teams and was asked by mail, so is asked and waited for as everybody else; not when no mail arrives there any more.
/// </param>
/// <param name="NaOverleg">Wanted to talk first, and answered after that.</param>
/// <param name="Eerder">How often this question was put to them before, and was over.</param>
public sealed record Aanbod(
    Guid AanvraagId,
    Persoon Ed,
    AanbodStatus Status,
    Persoon GevraagdDoor,
    Instant GevraagdOp,
    int Rev,
    bool MetTweede = false,
    bool NietOpnieuw = false,
    bool Rechtstreeks = false,
    bool BovenGrens = false,
    string? Toont = null,
    Vastlegging? Vastgelegd = null,
    bool PerMail = false,
    bool NaOverleg = false,
    int Eerder = 0)
{
    /// <summary>Still to be answered.</summary>
    public bool IsOpen => Status is AanbodStatus.Gevraagd or AanbodStatus.Overleg;

    /// <summary>The question reached this ED; otherwise a coördinator asks it.</summary>
    public bool KomtAan => PerMail || !Ed.ZonderTeams;

    /// <summary>Which card it is on: who is asked again gets a new one. Who has no Teams gets a mail each time, and has one page.</summary>
    public Kaartkeer Kaart => Keer(Eerder);

    /// <summary>Every card it was on, the newest last.</summary>
    public IEnumerable<Kaartkeer> Kaarten => Ed.ZonderTeams ? [Kaart] : Enumerable.Range(0, Eerder + 1).Select(Keer);

    /// <summary>The card of everything this ED was asked on the same day, which is there when it was more than one thing.</summary>
    public Bericht.ToonKaart VanDeDag => new(
        new(KaartSoort.AanbodenVanDeDag, LocalDatePattern.Iso.Format(Weekmoment.Lokaal(GevraagdOp).Date), Ed.Id),
        new Ontvanger.Iemand(Ed.Id));

    private Kaartkeer Keer(int eerder) => eerder == 0 || Ed.ZonderTeams ? new(Ed.Id, null) : new(Ed.Id, eerder);
}

/// <summary>A ja that a coördinator noted for an ED without Teams.</summary>
/// <param name="Hoe">How that ja was given; an id of <see cref="Keuzes.Hoe"/>.</param>
public sealed record Vastlegging(Persoon Door, Instant Op, string Hoe);
