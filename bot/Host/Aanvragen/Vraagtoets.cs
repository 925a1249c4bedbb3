using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Why a question is not sent yet.</summary>
/// <param name="Wat">One word for the count: no text, no person.</param>
/// <param name="Kaart">The form again, with everything that was typed and what to do.</param>
public sealed record Tegenhouding(string Wat, Kaartbeeld Kaart);

/// <summary>
/// Reads a question before anything of it is stored or posted, once <see cref="Tekstpoort"/> let its text through. In this order: what
/// cannot be read, what is not asked of an ervaringsdeskundige, and the wish and consent of a bewoner. A tip about a label stands beside
/// that and holds nothing back.
/// </summary>
public static class Vraagtoets
{
    /// <summary>Null when the question may be sent.</summary>
    public static Tegenhouding? Houdt(Vraagstand stand, Vraag vraag, IReadOnlyDictionary<string, string> fouten, LocalDate vandaag)
    {
        var beeld = stand.Beeld;
        if (stand.Team is null) fouten = new Dictionary<string, string>(fouten) { [Velden.Wijkteam] = Teksten.KiesEerst };
        if (fouten.Count > 0)
        {
            return new("fout", Kaart(beeld, fouten, Plek([.. fouten.Keys]), Melding.Waarschuwing(Teksten.NogNietVerstuurd)));
        }

        if (Vraagwacht.Lees(vraag, vraag.Tekst.WaaromErvaring) is [var bezwaar, ..])
            return new(bezwaar.ToString(), ToonBezwaar(beeld, bezwaar));
        return vraag.VraagtToestemming ? Bewoner(stand, vraag, vandaag) : null;
    }

    /// <summary>Kind words for each field with a label in it that was not there before; none once they were seen on this form.</summary>
    public static IReadOnlyDictionary<string, string> Tips(Vraagstand stand, Vraag vraag)
    {
        var waarden = stand.Beeld.Formulier.Waarden;
        var stondErAl = stand.Wijzigt?.Aanvraag.Vraag is { } eerder
            && (eerder.Tekst.Toelichting, eerder.Tekst.WaaromErvaring) == (vraag.Tekst.Toelichting, vraag.Tekst.WaaromErvaring);
        if (stondErAl || waarden.ContainsKey(Velden.TipGezien)) return Vraaglezer.GeenFouten;
        return Velden.MetEtikettip.Select(v => (Veld: v, Labels: Privacycheck.Lees(waarden.GetValueOrDefault(v) ?? "")))
            .Where(v => v.Labels.Any(f => f.Soort == VondstSoort.Etiket))
            .ToDictionary(v => v.Veld, v => Teksten.Etikethint(waarden[v.Veld], v.Labels));
    }

    /// <summary>The form of who sends it at once, before they saw its tips: to take over, or to send as it is.</summary>
    public static Kaartbeeld ToonTips(VraagBeeld beeld) =>
        VraagKaart.Maak(beeld with { MagZo = true }, Vraagstap.Vraag, Melding.Waarschuwing(Teksten.EtiketGezien));

    /// <summary>The form of a button that does not send; it says so when a text had to be left out.</summary>
    public static Kaartbeeld Toon(Klik klik, VraagBeeld beeld, Vraagstap stap, Melding? melding = null) => VraagKaart.Maak(
        beeld, stap, klik.Weggelaten.Count > 0 ? Melding.Waarschuwing(Teksten.TekstWeggelaten) : melding);

    /// <summary>The form with why this is not asked of an ervaringsdeskundige, and another road.</summary>
    public static Kaartbeeld ToonBezwaar(VraagBeeld beeld, Bezwaar bezwaar)
    {
        var liever = Vraagwacht.AndereVorm(bezwaar);
        return VraagKaart.Maak(
            beeld with
            {
                Liever = liever == (beeld.Vorm ?? Vormen.Sparren) ? null : liever,
                VraagErvaring = bezwaar is Bezwaar.Klus or Bezwaar.Rooster,
            },
            bezwaar == Bezwaar.WensNee ? Vraagstap.Wens : Vraagstap.Vraag,
            Melding.Waarschuwing(Teksten.VoorBezwaar(bezwaar)));
    }

    private static Tegenhouding? Bewoner(Vraagstand stand, Vraag vraag, LocalDate vandaag)
    {
        var beeld = stand.Beeld;
        if (!stand.Team!.WeetWatBijGevaar)
        {
            return new("afspraak", VraagKaart.Maak(beeld, Vraagstap.Afspraak));
        }

        if (vraag.Bewoner.Toestemming is not { } toestemming)
        {
            return new(
                "wens",
                stand.Plek.Keuze == VraagKaart.Gezien
                    ? Kaart(beeld, Fout(Velden.Wens, Teksten.KiesEerst), Vraagstap.Wens, Melding.Waarschuwing(Teksten.NogNietVerstuurd))
                    : VraagKaart.Maak(beeld, Vraagstap.Wens));
        }

        if (toestemming.Wens is not (Bewonerswens.Ja or Bewonerswens.Deels)) return null;
        var fouten = new Dictionary<string, string>();
        if (toestemming.Op is not { } op) fouten[Velden.ToestemmingOp] = Teksten.DagVanJa;
        else if (op > vandaag) fouten[Velden.ToestemmingOp] = Teksten.DagKomtNog;
        else if (op < vandaag.PlusYears(-1)) fouten[Velden.ToestemmingOp] = Teksten.DagTeLangGeleden;
        if (toestemming.Reikwijdte is null) fouten[Velden.Reikwijdte] = Teksten.WaarvoorJa;
        return fouten.Count == 0
            ? null
            : new("toestemming", Kaart(beeld, fouten, Vraagstap.Wens, Melding.Waarschuwing(Teksten.NogNietVerstuurd)));
    }

    /// <summary>The screen with the fields that need a look; the first of several.</summary>
    private static Vraagstap Plek(IReadOnlyCollection<string> velden)
    {
        string[] wens = [Velden.Wens, Velden.ToestemmingOp, Velden.Reikwijdte];
        if (velden.All(wens.Contains)) return Vraagstap.Wens;
        return velden.Any(v => v == Velden.Wijkteam || Velden.MetEtikettip.Contains(v)) ? Vraagstap.Vraag : Vraagstap.AlleKeuzes;
    }

    private static Kaartbeeld Kaart(VraagBeeld beeld, IReadOnlyDictionary<string, string> fouten, Vraagstap stap, Melding? melding) =>
        VraagKaart.Maak(beeld with { Formulier = beeld.Formulier with { Fouten = fouten } }, stap, melding);

    private static Dictionary<string, string> Fout(string veld, string zin) => new() { [veld] = zin };
}
