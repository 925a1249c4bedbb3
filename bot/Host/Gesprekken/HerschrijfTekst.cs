using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Writes the text in the field again without labels. The answer to a click is shown and kept nowhere; a client whose answer would be a
/// stored message hears that instead.
/// </summary>
public sealed class HerschrijfTekst : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => Task.FromResult(Lees(klik));

    private static Kaartbeeld Lees(Klik klik)
    {
        if (klik.AntwoordIsBericht) return MeldingKaart.Maak("Dit kan hier niet", Teksten.HerschrijfNietHier);
        var tekst = klik.Tekst(Velden.HerschrijfTekst);
        if (tekst is null) return Fout(klik, Teksten.Verplicht);
        if (tekst.Length > HerschrijfKaart.MaxTekst) return Fout(klik, Teksten.TeLang(tekst.Length, HerschrijfKaart.MaxTekst));
        return HerschrijfKaart.Toon(Herschrijver.Lees(tekst));
    }

    private static Kaartbeeld Fout(Klik klik, string zin) =>
        HerschrijfKaart.Fout(new Formulier(klik.Invoer, new Dictionary<string, string> { [Velden.HerschrijfTekst] = zin }));
}
