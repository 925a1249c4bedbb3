using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Opens the question form: from a message, from the compose box, from a card, or with a typed word. What the message says stands in the
/// form, to shorten or to take out; nothing of it is kept unless the asker sends it.
/// </summary>
public sealed class OpenVraagformulier(Vraagloket loket) : IBerichtactie, IToont
{
    /// <summary>Id of the command in the manifest.</summary>
    public const string CommandId = "vraag";

    public async Task<Kaartbeeld> OpenAsync(Actieverzoek verzoek, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (verzoek.Berichttekst is { } tekst) waarden[Velden.Toelichting] = tekst;
        var (stand, weigering) = await loket.OpenAsync(verzoek.TenantId, verzoek.Wie, verzoek.GesprekId, waar: "", waarden, ct);
        if (stand is null) return weigering!;
        return verzoek.Berichttekst is null ? VraagKaart.Maak(stand.Beeld) : Gelezen(stand.Beeld with { UitBericht = true });
    }

    /// <summary>The other buttons of the weekly card, and the button of any other card. What was typed on it goes along.</summary>
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var waarden = Vraaglezer.Waarden(klik.Invoer).ToDictionary();
        var waar = klik.Tekst("soort") == Soorten.Agenda ? klik.Id : "";
        if (klik.Verb == Verbs.VraagUitnodigen) waarden[Velden.Vorm] = Vormen.Casuistiek;

        if (klik.Tekst("soort") == Soorten.Aanwezig && Aanwezigheidskast.Over(klik.Id) is var (_, _, edId))
        {
            waar = Vraagplek.WaarBij(edId);
            waarden.TryAdd(Velden.Vorm, Vormen.SamenErheen);
        }

        var (stand, weigering) = await loket.OpenAsync(klik.TenantId, klik.Wie, klik.GesprekId, waar, waarden, ct);
        return stand is null ? weigering! : Vraagtoets.Toon(stand.Beeld, Vraagstap.Vraag, null, klik.AntwoordIsBericht);
    }

    /// <summary>Says at once what points at a person, so that it is taken out before anything else is filled in.</summary>
    private static Kaartbeeld Gelezen(VraagBeeld beeld)
    {
        var (_, fouten) = Vraaglezer.Lees(beeld.Formulier.Waarden);
        var tekst = beeld.Formulier.Waarden[Velden.Toelichting];
        var vondsten = Privacycheck.Lees(tekst);
        if (vondsten.Any(v => v.Soort == VondstSoort.Nood)) return VraagKaart.Nood(beeld.Afspraak, beeld.Formulier, VraagKaart.Terug(beeld.Over));
        if (vondsten.Any(v => v.IsHerkenbaar)) fouten = new Dictionary<string, string> { [Velden.Toelichting] = Teksten.Tekstfout(tekst, vondsten) };
        return VraagKaart.Maak(beeld with { Formulier = beeld.Formulier with { Fouten = fouten } }, melding: Teksten.Tegengehouden(vondsten));
    }
}

/// <summary>Somebody types <c>vraag</c>: the form comes in the own chat. What was typed behind it is the beginning of the question.</summary>
public sealed class TypVraag(bool keuzehulp, Vraagloket loket) : IOpdrachtHandler
{
    /// <summary>Less than this is a way to say the word, not a question.</summary>
    private const int MinsteWoorden = 3;

    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct)
    {
        var waarden = new Dictionary<string, string>();
        if (Begin(opdracht.Tekst) is { } begin) waarden[Velden.Toelichting] = begin;
        var (stand, weigering) = await loket.OpenAsync(opdracht.TenantId, opdracht.Wie, opdracht.GesprekId, Vraagplek.Chat, waarden, ct);

        // The form becomes a message, so what may not be stored is left out of it.
        return stand is null ? weigering! : Vraagtoets.Toon(stand.Beeld, keuzehulp ? Vraagstap.Keuzehulp : Vraagstap.Vraag, null, antwoordIsBericht: true);
    }

    /// <summary>What stands behind the word, when that comes first; null when it is no more than a few words.</summary>
    private static string? Begin(string tekst)
    {
        var delen = tekst.Trim().Split((char[])[' ', ':', ','], 2);
        if (delen is not [var eerste, var rest] || Opdrachten.Herken(eerste) == Opdrachten.Hulp) return null;
        rest = rest.Trim(' ', ':', ',');
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= MinsteWoorden ? rest : null;
    }
}
