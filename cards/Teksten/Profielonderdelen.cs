using NodaTime;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Value of "ask me first" (field sparren).</summary>
    public const string Tussenstap = "tussenstap";

    /// <summary>Value of "my ja is given" (field sparren).</summary>
    public const string Meteen = "meteen";

    /// <summary>Someone who is not in a team of this municipality.</summary>
    public const string GeenCollega = "Deze collega ken ik niet. Kies iemand uit de lijst.";

    internal const string VormOpen = "Mag gevraagd worden";

    internal static IReadOnlyList<IsoDayOfWeek> Werkweek { get; } =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>From few to many who may know.</summary>
    internal static IReadOnlyList<Zichtbaarheid> Zichten { get; } = [
        Zichtbaarheid.Niemand, Zichtbaarheid.Coordinator, Zichtbaarheid.NaVoorstel, Zichtbaarheid.Teams,
    ];

    internal static string Onderdeel(string onderdeel) => onderdeel switch
    {
        Profielonderdelen.Basis => "Over jou",
        Profielonderdelen.Themas => "Thema’s",
        Profielonderdelen.Zicht => "Wie mag wat weten",
        Profielonderdelen.Vormen => "Wat je doet",
        Profielonderdelen.Wanneer => "Wanneer en waar",
        Profielonderdelen.Aanwezig => "Waar je langskomt",
        Profielonderdelen.Helpt => "Wat jou helpt",
        Profielonderdelen.Sparren => "Even sparren",
        Profielonderdelen.LieverNiet => "Liever niet met",
        _ => throw new ArgumentOutOfRangeException(nameof(onderdeel), onderdeel, "Every part has its name."),
    };

    internal static string OnderdeelUitleg(string onderdeel) => onderdeel switch
    {
        Profielonderdelen.Basis => "Vertel wat een coördinator van je mag weten. Wat je in de praktijk leerde, telt ook.",
        Profielonderdelen.Themas => "Kies waar je vanuit je eigen leven over mee wilt denken.",
        Profielonderdelen.Zicht => "Kies voor elk thema wie het mag weten. Je kunt het altijd wijzigen.",
        Profielonderdelen.Vormen =>
            "Kies wat je graag doet, liever niet doet of wilt leren. Een coördinator mag je vragen om wat je niet kiest.",
        Profielonderdelen.Wanneer => "Jij bepaalt hoeveel je doet. Ik stel niet meer voor dan jij kiest.",
        Profielonderdelen.Aanwezig => "Kom je op een vast moment bij een wijkteam langs? Die ochtend staat in hun kanaal dat je er bent.",
        Profielonderdelen.Helpt => "Wat helpt jou om je werk goed te doen? Het hoeft niet.",
        Profielonderdelen.Sparren =>
            "Even sparren is een kort gesprek, zonder bewoner. Je mag je ja vooraf geven. " +
                "Dan mag een collega meteen contact zoeken, als je ruimte hebt.",
        Profielonderdelen.LieverNiet =>
            "Met wie heb je liever geen match? Je krijgt dan geen vragen van wie je hier kiest. Niemand vraagt waarom.",
        _ => throw new ArgumentOutOfRangeException(nameof(onderdeel), onderdeel, "Every part has its explanation."),
    };

    internal static string OnderdeelVoet(string onderdeel) => onderdeel switch
    {
        Profielonderdelen.LieverNiet => "Alleen jij ziet dit. Ook de coördinatoren zien het niet, en niemand merkt er iets van.",
        Profielonderdelen.Themas => $"Jij en de coördinatoren van de pool zien dit. {WieThemasZiet}",
        Profielonderdelen.Zicht => "Ik gebruik een thema dat alleen voor jou is niet bij het zoeken.",
        Profielonderdelen.Aanwezig => "Het wijkteam ziet je naam en je moment. Thema’s alleen als jij dat kiest.",
        Profielonderdelen.Sparren => "Een coördinator ziet elke match. Je kunt een match altijd teruggeven, zonder uitleg.",
        _ => "Jij en de coördinatoren van de pool zien dit. Je kunt het altijd wijzigen.",
    };

    internal static string Niveau(Niveau niveau) => niveau switch
    {
        Domein.Pools.Niveau.Ervaren => "ervaren",
        Domein.Pools.Niveau.Senior => "senior, ik kan anderen op weg helpen",
        Domein.Pools.Niveau.Starter => "starter, ik werk samen met een ervaren tweede",
        Domein.Pools.Niveau.InOpleiding => "in opleiding, ik werk samen met een ervaren tweede",
        _ => throw new ArgumentOutOfRangeException(nameof(niveau), niveau, "Every niveau has its words."),
    };

    internal static string Zicht(Zichtbaarheid zicht) => zicht switch
    {
        Zichtbaarheid.Niemand => "Alleen ik",
        Zichtbaarheid.Coordinator => "De coördinatoren",
        Zichtbaarheid.NaVoorstel => "Ook de vrager, na een match",
        Zichtbaarheid.Teams => "Ook de teams waar ik langskom",
        _ => throw new ArgumentOutOfRangeException(nameof(zicht), zicht, "Every choice has its words."),
    };

    internal static string Vormwens(Vormwens wens) => wens switch
    {
        Domein.Pools.Vormwens.Graag => "Graag",
        Domein.Pools.Vormwens.Niet => "Liever niet",
        Domein.Pools.Vormwens.Leren => "Wil ik leren",
        _ => throw new ArgumentOutOfRangeException(nameof(wens), wens, "Every wish has its words."),
    };

    /// <summary>Such as "3 graag, 1 liever niet", or null when everything is open.</summary>
    internal static string? Vormwensen(Profielkeuzes kiest)
    {
        var delen = Enum.GetValues<Vormwens>().Select(w =>
            (Wens: w, Aantal: kiest.Vormen.Values.Count(v => v == w))).Where(d => d.Aantal > 0)
            .Select(d => $"{Getal(d.Aantal)} {Vormwens(d.Wens).ToLowerInvariant()}").ToList();
        return delen.Count == 0 ? null : string.Join(", ", delen);
    }

    /// <summary>The own limits in one line.</summary>
    internal static string Hoeveel(Ervaringsdeskundige profiel)
    {
        var uren = profiel.Kiest.UrenPerWeek is { } u ? $"{Getal(u)} uur in de week" : null;
        var dagen = profiel.Kiest.Werkdagen.Count == 0 ? null : $"op {Opsomming([.. profiel.Kiest.Werkdagen.Select(Dag)])}";
        return string.Join(
            ", ",
            new[] {
                $"{Vragen(profiel.MaxGelijktijdig)} tegelijk", uren, dagen,
                $"{Dagtelling(profiel.Kiest.Rustdagen).ToLowerInvariant()} na een match, behalve na sparren",
            }.OfType<string>());
    }

    internal static string Dagtelling(int dagen) => dagen switch
    {
        0 => "Geen rust",
        1 => "1 dag rust",
        _ => $"{Getal(dagen)} dagen rust",
    };
}
