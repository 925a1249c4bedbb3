using System.Text;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>Looks for a text in everything the bot wrote down: the bytes of its database and of the log beside it, in each encoding SQLite can use, and its own log.</summary>
public static class Speuren
{
    public static async Task<bool> StaatErgensAsync(this Proeftuinproces proeftuin, string tekst)
    {
        if (proeftuin.Fouten.Any(r => r.Contains(tekst, StringComparison.Ordinal))) return true;
        var bestanden = Directory.GetFiles(proeftuin.Map, "bot.db*", SearchOption.AllDirectories);
        if (bestanden.Length == 0) throw new InvalidOperationException("There is no database to look in.");
        foreach (var bestand in bestanden)
        {
            await using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var geheugen = new MemoryStream();
            await stroom.CopyToAsync(geheugen);
            var inhoud = geheugen.ToArray();
            if (new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }.Any(e => inhoud.AsSpan().IndexOf(e.GetBytes(tekst)) >= 0)) return true;
        }

        return false;
    }
}
