using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Privacy;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>
/// Something in a text points at one person: the words are marked in the sentence, with how to say it otherwise. Everything else that was
/// filled in travels along, out of sight, and the button that was pressed is there again. The same for every field of every card.
/// </summary>
public static class KeurKaart
{
    private const int Rondom = 80;
    private const int MeesteKloptNiet = 2;

    /// <summary>The card.</summary>
    public static Kaartbeeld Maak(Keuring keuring, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.LockClosed, Teksten.KeurTitel),
        melding ?? Melding.Waarschuwing(Waarom(keuring)),
        [
            .. keuring.Gezien.Keys.Order(StringComparer.Ordinal).SelectMany((veld, nummer) => Veldblok(keuring, veld, nummer + 1)),
            .. Bewaard(keuring, keuring.Gezien.Keys),
            Acties.Rij(
                Hoofdknop(Opnieuw(keuring), keuring.Knop, keuring.Over),
                HeeftVoorstel(keuring) ? Knop(Teksten.ZetNeer(keuring.Soorten), Verbs.TekstVoorstel, keuring.Over) : null,
                Terug(keuring)),
            Acties.Rij(KloptNiet(keuring)),
            Voet(Wie(keuring)),
        ],
        Teksten.TekstNogNietVerstuurd) with
    { NietVerstuurd = true };

    /// <summary>What was filled in and is not shown: a client sends it along with every button.</summary>
    internal static IEnumerable<CardElement> Bewaard(Keuring keuring, IEnumerable<string> getoond) =>
        keuring.Ingevuld.Concat(keuring.Weggelaten.Select(v => KeyValuePair.Create(v, ""))).Where(i => !getoond.Contains(i.Key))
            .Append(new(Velden.Knop, keuring.Knop))
            .Concat(keuring.AlleenWaarschuwing ? [new(Velden.TekstGezien, string.Join(',', keuring.Soorten))] : [])
            .Select(i => new InputText("Eerder ingevuld") { Id = i.Key, Value = i.Value, IsVisible = false });

    /// <summary>Back to the card the text came from, where that can be made again.</summary>
    internal static CardAction? Terug(Keuring keuring) => keuring.Over.Soort switch
    {
        Soorten.Agenda => Knop("Terug naar mijn vraag", Verbs.VraagFormulier, keuring.Over),
        Soorten.Vraag when keuring.Knop == Verbs.VraagTerug => null,
        Soorten.Vraag => Knop("Terug naar mijn vraag", Verbs.VraagTerug, keuring.Over),
        _ => null,
    };

    private static IEnumerable<CardElement> Veldblok(Keuring keuring, string veld, int nummer)
    {
        var (tekst, vondsten) = (keuring.Tekst(veld), keuring.Gezien[veld]);
        var label = keuring.Zo.ContainsKey(veld) ? "Zo kan het ook" : "Wat je schreef";
        if (keuring.Gezien.Count > 1) label = $"{label} ({Teksten.Getal(nummer)})";
        if (keuring.Zo.TryGetValue(veld, out var zo))
        {
            return
            [
                Vervolg(Teksten.Keurtip("", vondsten, keuring.Vandaag)) with { Spacing = Spacing.Medium },
                .. Veld(new InputText(label) { IsMultiline = true }, veld, null, zo),
            ];
        }

        var fouten = new Dictionary<string, string>();
        if (vondsten.Count > 0) fouten[veld] = Teksten.Keurtip(tekst, vondsten, keuring.Vandaag);
        return
        [
            .. tekst.Length > 0 && vondsten.Any(v => v.IsHerkenbaar) ? [Gemarkeerd(tekst, vondsten)] : Array.Empty<CardElement>(),
            .. Veld(new InputText(label) { IsMultiline = true }, veld, new(keuring.Invoer, fouten)),
        ];
    }

    /// <summary>The sentence with the words in colour and bold, and of a long text what stands around them.</summary>
    private static RichTextBlock Gemarkeerd(string tekst, IReadOnlyList<Vondst> vondsten)
    {
        List<TextRun> delen = [];
        var begin = Math.Max(0, vondsten.Select(v => v.Begin).DefaultIfEmpty(0).Min() - Rondom);
        var einde = Math.Min(tekst.Length, vondsten.Select(v => v.Einde).DefaultIfEmpty(0).Max() + Rondom);
        var plek = begin;
        if (begin > 0) delen.Add(new("… "));
        foreach (var vondst in vondsten.OrderBy(v => v.Begin))
        {
            var van = Math.Max(plek, vondst.Begin);
            if (vondst.Einde <= van) continue;
            if (van > plek) delen.Add(new(Regel(tekst[plek..van])));
            delen.Add(new(Regel(tekst[van..vondst.Einde])) { Weight = TextWeight.Bolder, Color = TextColor.Attention });
            plek = vondst.Einde;
        }

        if (einde > plek) delen.Add(new(Regel(tekst[plek..einde])));
        if (einde < tekst.Length) delen.Add(new(" …"));
        return new(delen) { Spacing = Spacing.Medium };
    }

    private static string Regel(string tekst) => tekst.ReplaceLineEndings(" ");

    private static string Waarom(Keuring keuring)
    {
        if (keuring.IsZonderTekst) return keuring.Zo.Count > 0 ? Teksten.TekstStaatErAnders : Teksten.TekstStaatErNiet;
        return keuring.AlleenWaarschuwing ? Teksten.AlleenWaarschuwing : Teksten.TekstNogNietVerstuurd;
    }

    /// <summary>True for what stands here: a message that was typed has no choices in it.</summary>
    private static string Wie(Keuring keuring)
    {
        if (!keuring.IsZonderTekst) return Teksten.KeurVoet;
        return keuring.Ingevuld.Any() ? Teksten.KeurVoetZonderTekst : Teksten.AlleenJij;
    }

    private static string Opnieuw(Keuring keuring) =>
        keuring is { AlleenWaarschuwing: true, IsZonderTekst: false }
            ? "Verstuur het zo"
            : keuring.Knop is Verbs.VraagTerug or Verbs.VraagKiezen or Verbs.VraagNakijken
            ? "Verder"
            : "Probeer het opnieuw";

    /// <summary>Each kind that was seen, as the last part of the id. Without a text nobody can say that it is wrong.</summary>
    private static IEnumerable<CardAction> KloptNiet(Keuring keuring)
    {
        var soorten = keuring.Soorten.Where(Controle.Soorten.Contains).ToList();
        if (keuring.Geteld || !HeeftVoorstel(keuring)) return [];
        return soorten.Take(MeesteKloptNiet).Select(s => Knop(
            soorten.Count == 1 ? "Klopt niet" : $"Klopt niet: {Teksten.Vondstnaam(s)}", Verbs.TekstKloptNiet,
            keuring.Over with { Id = $"{keuring.Over.Id}/{s}" }));
    }

    private static bool HeeftVoorstel(Keuring keuring) =>
        keuring.Gezien.Any(g => keuring.Tekst(g.Key).Length > 0 && g.Value.Any(v => v.IsHerkenbaar));
}
