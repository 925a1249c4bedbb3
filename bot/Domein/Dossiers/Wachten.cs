using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>Since when somebody waits, and who heard of it. Everybody hears once of what they are waited for.</summary>
/// <param name="Sinds">Since when the asker waits for a reaction.</param>
/// <param name="Stap">Since when it is where it is: asked, proposed, or with a ja.</param>
public sealed record Wachten(Instant Sinds, Instant Stap, Lijst<Herinnerd> Herinnerd)
{
    /// <summary>Somebody got this word since the asker waits.</summary>
    public bool IsVerteld(KaartSoort soort) => Herinnerd.Any(h => h.Soort == soort && h.IsNa(Sinds));

    /// <summary>What becomes of the waiting when an aanvraag changes.</summary>
    public static Wachten? Na(Aanvraag? oud, Aanvraag nieuw, Instant nu)
    {
        if (!nieuw.WachtOpReactie) return nieuw.Wacht;
        if (nieuw is { Terugweg.Gebruikt: true, Wacht: not null } && nieuw.Terugweg != oud?.Terugweg) return nieuw.Wacht;
        if (oud is not { WachtOpReactie: true }) return new(nu, nu, nieuw.Wacht?.Herinnerd ?? []);
        var wacht = nieuw.Wacht ?? new(oud.Gesteld, oud.Gesteld, []);
        return oud.Status == nieuw.Status ? wacht : wacht with { Stap = nu };
    }
}

/// <summary>Who was reminded, with which card.</summary>
/// <param name="Stil">It was due and nobody was told: the asker left, or got a later word instead.</param>
/// <param name="Dag">The day that card is about, with every aanvraag of that day; null when the card is about this aanvraag alone.</param>
public sealed record Herinnerd(string PersoonId, KaartSoort Soort, LocalDate? Dag = null, bool Stil = false)
{
    /// <summary>It was about what began then: no term is shorter than a working day. Who has no day hears once of an aanvraag.</summary>
    public bool IsNa(Instant begin) => Dag is not { } dag || dag > Weekmoment.Lokaal(begin).Date;
}
