using System.Text;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// The lists as the check uses them: those of the bot with what a municipality adds or takes out, fixed when the first is read.
/// </summary>
internal static class Gegevens
{
    private static readonly Aanvulling Erbij = Privacylijsten.Begin();

    public static byte[] Bytes(string naam) => Erbij.Raakt(naam)
        ? Encoding.UTF8.GetBytes(string.Concat(Erbij.Pas(naam, Bron.Regels(naam)).Select(r => $"{r}\n")))
        : Bron.Bytes(naam);

    public static string Tekst(string naam) => Encoding.UTF8.GetString(Bytes(naam));

    /// <summary>The lines that say something.</summary>
    public static IEnumerable<string> Regels(string naam) => Bron.Gelezen(Bytes(naam));

    public static string[] Lijst(string naam) => [.. Regels(naam)];

    public static Woordenset Verzameling(string naam) => new(Lijst(naam));
}
