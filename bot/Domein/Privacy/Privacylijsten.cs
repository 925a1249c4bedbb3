using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A line of a file with which a municipality changes a list of the check.</summary>
/// <param name="Lijst">The name of the list, as that of its file without ending.</param>
/// <param name="Nummer">Of the line in its file, from one.</param>
public sealed record Lijstregel(string Lijst, int Nummer, string Tekst);

/// <summary>The lists of the check as they are in this municipality. They are read once, at the first check.</summary>
public static class Privacylijsten
{
    private static Aanvulling aanvulling = Aanvulling.Geen;
    private static bool begonnen;

    /// <summary>
    /// Takes the lines from here on, before the first check. They have been through <see cref="Keur"/>.
    /// </summary>
    public static void Gebruik(IReadOnlyList<Lijstregel> regels)
    {
        var nieuw = new Aanvulling(regels);
        if (begonnen && !nieuw.IsGelijk(aanvulling)) throw new InvalidOperationException("The lists of the check are in use already.");
        aanvulling = nieuw;
    }

    /// <summary>A sentence for each line that cannot be used; nothing when all can.</summary>
    public static IReadOnlyList<string> Keur(IReadOnlyList<Lijstregel> regels)
    {
        List<string> fouten = [];
        foreach (var lijst in regels.GroupBy(r => r.Lijst, StringComparer.Ordinal))
        {
            if (!Bron.Bestaat(lijst.Key))
            {
                fouten.Add($"{lijst.Key}.txt: de privacycheck heeft geen lijst met deze naam.");
                continue;
            }

            var eigen = Bron.Regels(lijst.Key);
            foreach (var regel in lijst)
            {
                if (Aanvulling.Fout(eigen, regel) is { } fout)
                {
                    fouten.Add(string.Create(CultureInfo.InvariantCulture, $"{lijst.Key}.txt, regel {regel.Nummer}: {fout}"));
                }
            }

            if (lijst.Key == Noodnummer.Lijst && !new Aanvulling([.. lijst]).Pas(lijst.Key, eigen).Any(Noodnummer.IsVoorLeven))
                fouten.Add($"{lijst.Key}.txt: zonder een regel die met 'leven' begint zegt de kaart bij gevaar niet wie je belt.");
        }

        return fouten;
    }

    internal static Aanvulling Begin()
    {
        begonnen = true;
        return aanvulling;
    }
}
