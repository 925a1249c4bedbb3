using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// A story to read: after each step what changed in what is saved and who hears what, all of it. It is compared with the file in
/// <c>tests/Domein/Verloop</c>, which was read and agreed on.
/// </summary>
internal sealed class Verhaal(string naam)
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly string[] Weg = ["EqualityContract"];
    private readonly List<string> _regels = [];

    public void Kop(string zin) => _regels.AddRange(["", zin]);

    public void Regel(string regel) => _regels.Add("  " + Nummerloos(regel));

    /// <summary>What is different in the new one; all of it when there was none.</summary>
    public void Verschil(string wat, object? oud, object nieuw)
    {
        if (oud is null)
        {
            Regel($"{wat}: {Schrijf(nieuw)}");
            return;
        }

        foreach (var deel in Delen(nieuw))
        {
            var (was, wordt) = (Schrijf(deel.GetValue(oud)), Schrijf(deel.GetValue(nieuw)));
            if (was != wordt) Regel($"{wat}.{deel.Name}: {was} -> {wordt}".TrimStart('.'));
        }
    }

    public void Berichten(string teken, IEnumerable<Bericht> berichten)
    {
        foreach (var bericht in berichten)
        {
            Regel(teken + " " + bericht switch
            {
                Bericht.ToonKaart { Kaart: var kaart, Aan: Ontvanger.Iemand { PersoonId: var wie } } => $"{kaart.Sleutel} aan {wie}",
                Bericht.ToonKaart { Kaart: var kaart, Aan: Ontvanger.Kanaal { KanaalId: var waar } } => $"{kaart.Sleutel} in {waar}",
                Bericht.ZetWekker { Wekker: var w } => $"wekker {w.Soort} {w.Sleutel} om {Schrijf(Weekmoment.Lokaal(w.Om))}",
                _ => bericht.GetType().Name + " " + Schrijf(bericht),
            });
        }
    }

    /// <summary>As it was agreed; <c>TEAMSHERSTELBOT_ACCEPT=1</c> agrees with what happens now.</summary>
    public void Klopt([CallerFilePath] string hier = "")
    {
        var bestand = Path.Combine(Path.GetDirectoryName(hier)!, "Verloop", naam + ".txt");
        var nu = string.Join('\n', _regels.Skip(1).SelectMany(Breek)) + "\n";
        if (Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_ACCEPT") == "1") File.WriteAllText(bestand, nu);
        Assert.Equal(File.Exists(bestand) ? File.ReadAllText(bestand).ReplaceLineEndings("\n") : "", nu);
    }

    /// <summary>A value with only what is filled in, the same on every machine.</summary>
    public static string Schrijf(object? waarde) => waarde switch
    {
        null => "-",
        string tekst => tekst,
        Persoon wie => wie.Id,
        Instant moment => Moment.Format(moment),
        LocalDate dag => LocalDatePattern.Iso.Format(dag),
        LocalDateTime tijd => LocalDateTimePattern.GeneralIso.Format(tijd),
        LocalTime tijd => LocalTimePattern.ExtendedIso.Format(tijd),
        Isoweek week => week.ToString(),
        Enum or Guid or bool => waarde.ToString()!,
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable rij => $"[{string.Join(", ", rij.Cast<object?>().Select(Schrijf))}]",
        _ => $"({string.Join(", ", Delen(waarde).Select(d => (d.Name, Wat: d.GetValue(waarde))).Where(d => IsIets(d.Wat))
            .Select(d => $"{d.Name} {Schrijf(d.Wat)}"))})",
    };

    /// <summary>What a record is made of; what it works out itself is left out.</summary>
    private static IEnumerable<PropertyInfo> Delen(object waarde) =>
        waarde.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite && p.GetIndexParameters().Length == 0 && !Weg.Contains(p.Name));

    private static bool IsIets(object? waarde) => waarde switch
    {
        null or false or "" => false,
        string => true,
        IEnumerable rij => rij.Cast<object?>().Any(),
        _ => Schrijf(waarde) != "()",
    };

    private static string Nummerloos(string regel) => regel.Replace("01930000-0000-7000-8000-00000000000", "#", StringComparison.Ordinal);

    private static IEnumerable<string> Breek(string regel)
    {
        for (; regel.Length > 130 && regel.LastIndexOf(' ', 130) is > 10 and var waar; regel = "      " + regel[(waar + 1)..])
        {
            yield return regel[..waar];
        }

        yield return regel;
    }
}
