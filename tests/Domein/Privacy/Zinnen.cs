using System.Runtime.CompilerServices;
using System.Text;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Tests.Privacy;

/// <summary>A sentence with what must be found in it: "Bel [telefoon:06-12345678]." in the files beside this one.</summary>
internal sealed record Zin(string Tekst, IReadOnlyList<Vondst> Verwacht)
{
    public static IReadOnlyList<Zin> Lees(string bestand, [CallerFilePath] string bron = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(bron)!, bestand)).Where(r => r.Length > 0 && r[0] is not '#').Select(Ontleed)];

    private static Zin Ontleed(string regel)
    {
        var tekst = new StringBuilder();
        List<Vondst> verwacht = [];
        for (var i = 0; i < regel.Length; i++)
        {
            if (regel[i] != '[')
            {
                tekst.Append(regel[i]);
                continue;
            }

            var dubbel = regel.IndexOf(':', i);
            var einde = regel.IndexOf(']', dubbel);
            verwacht.Add(new(Enum.Parse<VondstSoort>(regel[(i + 1)..dubbel], ignoreCase: true), tekst.Length, einde - dubbel - 1));
            tekst.Append(regel, dubbel + 1, einde - dubbel - 1);
            i = einde;
        }

        return new(tekst.ToString(), verwacht);
    }
}
