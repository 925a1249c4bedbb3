using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Signalen;

/// <summary>What may happen with a signaal; the ED chooses.</summary>
public enum SignaalWens
{
    /// <summary>Only the coördinatoren of the pool read it.</summary>
    AlleenDelen,

    /// <summary>A coördinator may put it on the agenda of a wijkteam, without a name.</summary>
    AgendaZonderNaam,

    /// <summary>And with the name of the ED.</summary>
    AgendaMetNaam,
}

/// <summary>
/// Something an ervaringsdeskundige sees that chafes or lacks. It goes to the coördinatoren, never by itself to a teamleider, and gets an
/// answer.
/// </summary>
/// <param name="KanaalId">The wijkteam it is about, or null.</param>
/// <param name="Antwoord">What was done with it.</param>
/// <param name="OpAgenda">It was put in the channel of that wijkteam.</param>
public sealed record Signaal(
    Guid Id,
    string PoolId,
    Persoon Ed,
    SignaalWens Wens,
    string Tekst,
    string? KanaalId,
    string? TeamNaam,
    Instant Gegeven,
    int Rev,
    string? Antwoord = null,
    Persoon? BeantwoordDoor = null,
    bool OpAgenda = false)
{
    public const int MaxTekst = 300;

    public bool MagOpAgenda => KanaalId is not null && Wens != SignaalWens.AlleenDelen && !OpAgenda;

    public IReadOnlyList<Bericht> Tonen(Pool pool) => [VoorEd, .. VoorCoordinatoren(pool)];

    public Uitkomst<Signaal> Beantwoord(Pool pool, string antwoord, Persoon door)
    {
        if (!pool.IsCoordinator(door.Id)) return new Uitkomst<Signaal>.Geweigerd(Reden.AlleenCoordinator);
        if (Antwoord == antwoord) return new Uitkomst<Signaal>.Geweigerd(Reden.AlBeantwoord);
        var nieuw = this with { Antwoord = antwoord, BeantwoordDoor = door, Rev = Rev + 1 };
        return new Uitkomst<Signaal>.Gelukt(nieuw, nieuw.Tonen(pool));
    }

    /// <summary>A coördinator puts it in the channel, the way the ED chose.</summary>
    public Uitkomst<Signaal> ZetOpAgenda(Pool pool, Persoon door)
    {
        if (!pool.IsCoordinator(door.Id)) return new Uitkomst<Signaal>.Geweigerd(Reden.AlleenCoordinator);
        if (!MagOpAgenda) return new Uitkomst<Signaal>.Geweigerd(OpAgenda ? Reden.AlBeantwoord : Reden.NietMeerOpen);
        var nieuw = this with { OpAgenda = true, Rev = Rev + 1 };
        return new Uitkomst<Signaal>.Gelukt(
            nieuw,
            [
                new Bericht.ToonKaart(new Kaart(KaartSoort.SignaalInKanaal, Id.ToString()), new Ontvanger.Kanaal(KanaalId!)),
                .. nieuw.Tonen(pool),
            ]);
    }

    private Bericht VoorEd =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.SignaalVoorErvaringsdeskundige, Id.ToString()), new Ontvanger.Iemand(Ed.Id));

    private IEnumerable<Bericht> VoorCoordinatoren(Pool pool) =>
        pool.Coordinatoren.Select(
            c => new Bericht.ToonKaart(new Kaart(KaartSoort.SignaalVoorCoordinator, Id.ToString()), new Ontvanger.Iemand(c.Id)));
}
