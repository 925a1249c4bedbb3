using System.Reflection;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Inhoud;

/// <summary>What the bot says without being asked: the files of the product, with those of the municipality laid over them.</summary>
public sealed class Inhoudboek
{
    public const string BestandGesprekspunten = "gesprekspunten.yaml";
    public const string BestandBorgingsvragen = "borgingsvragen.yaml";

    private static readonly IReadOnlyList<Inhoudbestand> Eigen = [Ingebouwd(BestandGesprekspunten), Ingebouwd(BestandBorgingsvragen)];

    private Inhoudboek(IReadOnlyList<Gesprekspunt> gesprekspunten, IReadOnlyList<Borgingsvraag> borgingsvragen) =>
        (Gesprekspunten, Borgingsvragen) = (gesprekspunten, borgingsvragen);

    /// <summary>The files of the product alone.</summary>
    public static Inhoudboek Standaard { get; } = Lees([]);

    public IReadOnlyList<Gesprekspunt> Gesprekspunten { get; }

    public IReadOnlyList<Borgingsvraag> Borgingsvragen { get; }

    /// <summary>The point with this id; the most general one when it was taken away since.</summary>
    public Gesprekspunt Gesprekspunt(string id) =>
        Gesprekspunten.FirstOrDefault(p => p.Id == id)
            ?? Gesprekspunten.First(p => p.Id == Domein.Agendaweken.Gesprekspunten.WelkeSituatie);

    /// <summary>The question with this id; the one about the agenda when it was taken away since.</summary>
    public Borgingsvraag Borgingsvraag(string id) =>
        Borgingsvragen.FirstOrDefault(v => v.Id == id)
            ?? Borgingsvragen.First(v => v.Id == Domein.Borgingsweken.Borgingsvragen.Agenda);

    /// <summary>One sentence for each mistake in the files of a municipality, with file and line; none when they can be used.</summary>
    public static IReadOnlyList<string> Fouten(IReadOnlyList<Inhoudbestand> vanGemeente)
    {
        var lezer = new Inhoudlezer();
        lezer.Lees(Eigen, vanGemeente);
        return lezer.Fouten;
    }

    /// <exception cref="InvalidDataException">There is a mistake in a file; look with <see cref="Fouten"/> first.</exception>
    public static Inhoudboek Lees(IReadOnlyList<Inhoudbestand> vanGemeente)
    {
        var lezer = new Inhoudlezer();
        var items = lezer.Lees(Eigen, vanGemeente);
        if (lezer.Fouten.Count > 0) throw new InvalidDataException(string.Join(Environment.NewLine, lezer.Fouten));
        return new(
            [
                .. items[BestandGesprekspunten]
                    .Select(i => new Gesprekspunt(i.Id, i.Tekst("titel"), i.Tekst("tekst"), i.Tekst("bron"), i.Fase)),
            ],
            [
                .. items[BestandBorgingsvragen].Select(i => new Borgingsvraag(
                i.Id, i.Zinnen, i.Tekst("bron"), i.Fase, i.Doe, i.Punt)),
            ]);
    }

    private static Inhoudbestand Ingebouwd(string naam)
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam)!;
        using var lezer = new StreamReader(stroom);
        return new(naam, lezer.ReadToEnd());
    }
}
