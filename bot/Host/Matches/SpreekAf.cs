using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Either side writes down what they agreed; both see it.</summary>
public sealed class SpreekAf(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    private static readonly string[] JaOfNogNiet = ["ja", "nog-niet"];

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var afspraken = new Afspraken(
            velden.Kies(Velden.MatchRol, Keuzes.Rollen),
            velden.Lees(Velden.AfspraakWel, Afspraken.MaxTekst),
            velden.Lees(Velden.AfspraakNiet, Afspraken.MaxTekst),
            velden.Lees(Velden.AfspraakRuimte, Afspraken.MaxTekst),
            velden.Kies(Velden.AfspraakDelen, Matchkeuzes.Delen) ?? Matchkeuzes.WatDeBewonerWil,
            velden.Kies(Velden.BewonerWeet, JaOfNogNiet) is { } weet ? weet == "ja" : null,
            velden.Kies(Velden.AfspraakMoeilijk, Matchkeuzes.Moeilijk));
        var taken = velden.Lees(Velden.Taken, Afspraken.MaxTekst);
        return velden.Goed
            ? besluit.NeemAsync(
                klik,
                d => d.Match?.Afspraken == afspraken && (taken is null || Matchbesluit.Inbreng(d, klik.Wie.Id, i => i.Taken == taken)),
                (d, _) => Matchverloop.SpreekAf(d, afspraken, taken, klik.Wie, kluis.Nu), ct, Melding.Info(Teksten.AfsprakenBewaard))
            : besluit.TerugAsync(klik, Matchformulier.Afspraken, velden, ct);
    }
}
