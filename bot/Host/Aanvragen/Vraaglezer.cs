using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Vragen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Reads a question from the fields of a form, and writes one into them.</summary>
public static class Vraaglezer
{
    public static IReadOnlyDictionary<string, string> GeenFouten { get; } = new Dictionary<string, string>();

    /// <summary>The fields of the form in what came with a button. The one theme of the weekly card is one of the themes.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(IReadOnlyDictionary<string, string> invoer)
    {
        var waarden = Velden.Vraagformulier.Where(invoer.ContainsKey).ToDictionary(v => v, v => invoer[v]);
        if (invoer.GetValueOrDefault(Velden.Thema) is { Length: > 0 } thema and not Velden.Geen && !waarden.ContainsKey(Velden.Themas))
        {
            waarden[Velden.Themas] = thema;
        }

        if (IsOudVoorstel(waarden)) waarden.Remove(Velden.Themas);
        return waarden;
    }

    /// <summary>
    /// The themes are what was proposed from a text that is another one by now: nobody chose them, and they say something else.
    /// </summary>
    private static bool IsOudVoorstel(Dictionary<string, string> waarden)
    {
        var voorgesteld = Invoer.Lijst(waarden.GetValueOrDefault(Velden.ThemasVoorgesteld)).ToHashSet(StringComparer.Ordinal);
        if (voorgesteld.Count == 0 || !voorgesteld.SetEquals(Invoer.Lijst(waarden.GetValueOrDefault(Velden.Themas)))) return false;
        var nu = Vraagvoorstel.Bij(waarden.GetValueOrDefault(Velden.Toelichting)).Themas;
        return !voorgesteld.SetEquals(nu.Select(v => v.Id));
    }

    /// <summary>A question as the fields of the form.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(Vraag vraag)
    {
        (string Veld, string? Waarde)[] alles =
        [
            (Velden.Vorm, vraag.Vorm), (Velden.Themas, string.Join(',', vraag.Themas)),
            (Velden.Toelichting, vraag.Tekst.Toelichting),
            (Velden.Emoties, string.Join(',', vraag.Achtergrond.Emoties)), (Velden.Hoopt, string.Join(',', vraag.Achtergrond.Hoopt)),
            (Velden.Rol, vraag.Werkwijze.Rol), (Velden.Samenwerking, vraag.Werkwijze.Samenwerking), (Velden.Plek, vraag.Werkwijze.Plek),
            (Velden.Dag, Dag(vraag.Werkwijze.Dag)),
            (Velden.Duur, vraag.Werkwijze.Duur),
            (Velden.Aanleiding, vraag.Achtergrond.Aanleiding), (Velden.VoorWie, vraag.Achtergrond.VoorWie),
            (Velden.Ervaring, vraag.Bewoner.Ervaring),
            (Velden.WaaromErvaring, vraag.Tekst.WaaromErvaring),
            (Velden.Wens, vraag.Bewoner.Toestemming?.Wens.ToString()), (Velden.ToestemmingOp, Dag(vraag.Bewoner.Toestemming?.Op)),
            (Velden.Reikwijdte, vraag.Bewoner.Toestemming?.Reikwijdte), (Velden.BewonerErbij, vraag.Bewoner.Erbij ? Velden.Ja : null),
        ];
        return alles.Where(a => a.Waarde is { Length: > 0 }).ToDictionary(a => a.Veld, a => a.Waarde!);
    }

    /// <summary>The question, with a sentence at each field that cannot be read; what is left empty is no choice.</summary>
    public static (Vraag Vraag, IReadOnlyDictionary<string, string> Fouten) Lees(IReadOnlyDictionary<string, string> waarden)
    {
        var fouten = new Dictionary<string, string>();
        var vorm = Keuze(Velden.Vorm, Vormen.Bestaat) ?? Vormen.Sparren;
        var themas = Lijst(Velden.Themas, Themas.Alle);
        if (!Vraag.PassenThemas(themas)) fouten[Velden.Themas] = Teksten.TeVeelThemas;
        var geschreven = new Vraagtekst(Tekst(Velden.Toelichting), Tekst(Velden.WaaromErvaring));
        var achtergrond = new Achtergrond(
            [.. Lijst(Velden.Hoopt, Keuzes.Hoopt)], [.. Lijst(Velden.Emoties, Keuzes.Emoties)],
            Uit(Velden.Aanleiding, Keuzes.Aanleidingen), Uit(Velden.VoorWie, Keuzes.Doelgroepen));
        var werkwijze = new Werkwijze(
            Uit(Velden.Rol, Keuzes.Rollen), Uit(Velden.Samenwerking, Keuzes.Samenwerkingen), Uit(Velden.Plek, Keuzes.Plekken),
            Uit(Velden.Duur, Keuzes.Duren),
            Datum(Velden.Dag));
        var erbij = Waarde(Velden.BewonerErbij) == Velden.Ja && Vormen.BewonerKanErbij(vorm);
        var vraag = new Vraag(vorm, [.. themas], geschreven, achtergrond, werkwijze, new(Ervaring: Ervaring(), Erbij: erbij));
        var toestemming = Waarde(Velden.Wens) is { } wens && Enum.TryParse<Bewonerswens>(wens, out var w) && Enum.IsDefined(w)
            ? new Toestemming(w, Datum(Velden.ToestemmingOp), Uit(Velden.Reikwijdte, Keuzes.Reikwijdtes))
            : null;
        return (vraag.VraagtToestemming ? vraag with { Bewoner = vraag.Bewoner with { Toestemming = toestemming } } : vraag, fouten);

        string? Waarde(string veld) =>
            waarden.GetValueOrDefault(veld)?.Trim() is { Length: > 0 } waarde && waarde != Velden.Geen ? waarde : null;

        string? Tekst(string veld)
        {
            var tekst = Waarde(veld);
            if (tekst?.Length > Vraag.MaxToelichting) fouten[veld] = Teksten.TeLang(tekst.Length, Vraag.MaxToelichting);
            return tekst;
        }

        string? Keuze(string veld, Func<string, bool> bestaat)
        {
            var keuze = Waarde(veld);
            if (keuze is not null && !bestaat(keuze)) fouten[veld] = Teksten.OngeldigeKeuze;
            return keuze;
        }

        string? Uit(string veld, IReadOnlyList<string> lijst) => Keuze(veld, lijst.Contains);

        // No matter is what it is without a choice.
        string? Ervaring() => Uit(Velden.Ervaring, Keuzes.Ervaringen) is { } keuze and not "maakt-niet-uit" ? keuze : null;

        IReadOnlyList<string> Lijst(string veld, IReadOnlyList<string> lijst)
        {
            string[] keuzes = [.. Invoer.Lijst(Waarde(veld)).Distinct(StringComparer.Ordinal)];
            if (keuzes.Any(k => !lijst.Contains(k))) fouten[veld] = Teksten.OngeldigeKeuze;
            return keuzes;
        }

        LocalDate? Datum(string veld)
        {
            if (Waarde(veld) is not { } tekst) return null;
            var gelezen = Invoer.Dag(tekst);
            if (gelezen is null) fouten[veld] = Teksten.OngeldigeDag;
            return gelezen;
        }
    }

    private static string? Dag(LocalDate? dag) => dag?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
