using NodaTime;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string AfwezigVoet = "Je hoeft niet te zeggen waarom. Bij “wie is wie” staat alleen vanaf welke dag je er weer bent.";

    /// <summary>The day that was chosen is past, or too far away.</summary>
    public const string AfwezigDag = "Kies een dag na vandaag, binnen een half jaar.";

    internal static string AfwezigTot(LocalDate dag) => $"Je bent er weer op {Datum(dag)}. Daarna gaat het vanzelf weer gewoon.";

    /// <summary>Who hears what this coördinator would hear alone.</summary>
    internal static string AfwezigWaarneming(IReadOnlyList<string> namen) =>
        $"Wat alleen jij zou horen, {(namen.Count == 1 ? "hoort" : "horen")} {Opsomming(namen)} dan ook.";

    internal static string AfwezigAlleen(IReadOnlyList<string> pools) =>
        $"Van {Opsomming(pools)} is er dan geen andere coördinator. Vraag een collega om het zolang te doen. "
        + "Dat kan met “instellingen” in het kanaal.";

    /// <summary>The coördinatoren of a pool, and from when who is away is there again.</summary>
    internal static string Coordinatoren(Pool pool) => pool.Coordinatoren.Count == 0
        ? "nog niemand"
        : string.Join(
            ", ",
            pool.Coordinatoren.Select(
                c => pool.AfwezigheidVan(c.Id) is { } weg ? $"{c.Naam} (weer vanaf {Datum(weg.Tot)})" : c.Naam));
}
