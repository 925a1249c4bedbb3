namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Lines that come to a list, and with "-" before them lines that leave it.</summary>
internal sealed class Aanvulling(IReadOnlyList<Lijstregel> regels)
{
    private const char Weg = '-';
    private const string Gevaar = "gevaar";
    private const string Etiketten = "etiketten";

    public static readonly Aanvulling Geen = new([]);

    private readonly ILookup<string, string> _regels = regels.ToLookup(r => r.Lijst, r => r.Tekst.Trim(), StringComparer.Ordinal);

    public bool Raakt(string lijst) => _regels.Contains(lijst);

    public bool IsGelijk(Aanvulling ander) =>
        _regels.Count == ander._regels.Count && _regels.All(l => l.SequenceEqual(ander._regels[l.Key], StringComparer.Ordinal));

    /// <summary>The list with these lines.</summary>
    public IEnumerable<string> Pas(string lijst, IEnumerable<string> eigen)
    {
        var weg = _regels[lijst].Where(r => r[0] == Weg).Select(r => r[1..].Trim()).ToList();
        var blijft = eigen.Where(r => !weg.Contains(r, StringComparer.Ordinal));
        if (lijst == Gevaar) blijft = blijft.Select(r => weg.Aggregate(r, ZonderWoorden));
        return blijft.Concat(_regels[lijst].Where(r => r[0] != Weg));
    }

    /// <summary>Why this line cannot be used, as the end of a sentence; null when it can.</summary>
    public static string? Fout(IReadOnlyList<string> eigen, Lijstregel regel)
    {
        var tekst = regel.Tekst.Trim();
        if (tekst[0] == Weg)
        {
            var weg = tekst[1..].Trim();
            return eigen.Contains(weg, StringComparer.Ordinal) || regel.Lijst == Gevaar && IsInGroep(eigen, weg)
                ? null
                : $"'{weg}' staat niet in de lijst, dus het kan er niet uit.";
        }

        try
        {
            switch (regel.Lijst)
            {
                case Gevaar:
                    _ = new Gevaarregels([.. eigen, tekst]);
                    return null;
                case Noodnummer.Lijst:
                    _ = Noodnummer.Lees(tekst);
                    return null;
                case Noodtaal.Lijst:
                case Naamtaal.Lijst:
                    _ = new Gewichten(regel.Lijst, tekst);
                    return null;
                case Etiketten:
                    return tekst.Split(" = ") is [{ Length: > 0 }, { Length: > 0 }] ? null : $"'{tekst}' is niet 'woord = andere woorden'.";
                default:
                    return Letters.Vouw(tekst) == tekst ? null : $"'{tekst}' moet in kleine letters zonder accenten.";
            }
        }
        catch (Exception fout) when (fout is FormatException or ArgumentException)
        {
            return fout.Message;
        }
    }

    /// <summary>"wens: levensmoe" takes that word out of the group.</summary>
    private static string ZonderWoorden(string regel, string weg) =>
        weg.Split(": ", 2) is [var groep, var woorden] && regel.StartsWith($"{groep}: ", StringComparison.Ordinal)
            ? $"{groep}: {string.Join(' ', Woorden(regel).Except(Woorden($": {woorden}"), StringComparer.Ordinal))}"
            : regel;

    private static bool IsInGroep(IEnumerable<string> eigen, string weg) =>
        weg.Split(": ", 2) is [var groep, _]
        && Woorden(weg).Except(
            eigen.Where(r => r.StartsWith($"{groep}: ", StringComparison.Ordinal)).SelectMany(Woorden), StringComparer.Ordinal)
        .FirstOrDefault() is null;

    private static string[] Woorden(string regel) =>
        regel[(regel.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
