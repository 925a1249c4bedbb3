using System.Text;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>Looks at the bytes of the database of the bot and its log, in each encoding SQLite can use.</summary>
public static class Bestandslezer
{
    /// <summary>Whether this text stands anywhere in the files of the bot.</summary>
    public static async Task<bool> StaatInAsync(string map, string tekst)
    {
        var bestanden = Directory.GetFiles(map, "bot.db*", SearchOption.AllDirectories);
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
