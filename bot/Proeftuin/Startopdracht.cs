using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>The switches of the Proeftuin.</summary>
internal static class Startopdracht
{
    private const string Standaardadres = "http://localhost:5178";

    private static readonly Option<bool> Leeg =
        new("--leeg") { Description = "Zonder gemeente: wat andere programma's sturen is alles wat er is." };

    private static readonly Option<bool> Kaal = new("--kaal")
    {
        Description = "De gemeente op haar eerste dag: mensen, teams en profielen, en nog geen kaart, vraag of afspraak.",
    };

    private static readonly Option<Uri?> Urls = new("--urls")
    {
        Description = "Het adres van de pagina, alleen op deze computer. Poort 0 kiest een vrije poort.",
        HelpName = "adres",
        DefaultValueFactory = _ => new Uri(Standaardadres),
        CustomParser = tekst => Adres(Tekst(tekst)) ?? Weiger<Uri>(
            tekst,
            $"De Proeftuin luistert alleen op deze computer: kies voor --urls een adres zoals {Standaardadres}, niet '{Tekst(tekst)}'."),
    };

    private static readonly Option<DateTimeOffset?> Klok = new("--klok")
    {
        Description = "Het moment waarop je begint, zoals 2026-11-30T09:00:00+01:00. Zonder deze optie de laatste maandag, 09:00 "
            + "(met --kaal of --leeg: 08:30).",
        HelpName = "moment",
        CustomParser = tekst =>
            DateTimeOffset.TryParse(Tekst(tekst), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : Weiger<DateTimeOffset?>(tekst, $"--klok verwacht een moment zoals 2026-11-30T09:00:00+01:00, niet '{Tekst(tekst)}'."),
    };

    private static readonly Option<DirectoryInfo> Data = new("--data")
    {
        Description = "De map met de gegevens.",
        HelpName = "map",
        DefaultValueFactory = _ => new(Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "proeftuin-data")),
    };

    private static readonly Option<Uri[]> Bots = new("--bot")
    {
        Description = "Het adres van een Host met een eigen proces. Hier is dan alleen Teams. Mag er vaker staan: dan gaan ze om beurten.",
        HelpName = "adres",
        DefaultValueFactory = _ => [],
        CustomParser = tekst => [.. tekst.Tokens.Select(een => Adres(een.Value) is { Port: > 0 } bot ? bot : Weiger<Uri>(
            tekst,
            "Achter --bot hoort het adres van een Host op deze computer, zoals http://localhost:5000, niet "
            + $"'{een.Value}'.")).OfType<Uri>()],
    };

    /// <param name="draai">Runs with what was chosen, and gives the exit code.</param>
    public static RootCommand Maak(Func<Startinstellingen, Task<int>> draai)
    {
        var opdracht = new RootCommand(
            "De Proeftuin: de bot met een klein Teams eromheen, om te proberen. Schrijft het adres van de pagina als die klaar is.")
        {
            Leeg, Kaal, Urls, Klok, Data, Bots,
        };
        opdracht.Validators.Add(keuze =>
        {
            if (keuze.GetResult(Klok) is not null && keuze.GetResult(Bots) is { Implicit: false } bots)
                bots.AddError("Met --bot loopt de bot in een eigen proces en op de echte tijd; laat --klok weg.");
        });
        opdracht.SetAction((gelezen, _) => draai(Instellingen(gelezen)));
        return opdracht;
    }

    /// <summary>What these switches choose, without starting anything.</summary>
    public static Startinstellingen Lees(IReadOnlyList<string> argumenten)
    {
        var gelezen = Maak(_ => Task.FromResult(0)).Parse(argumenten);
        return gelezen.Errors.Count == 0
            ? Instellingen(gelezen)
            : throw new ArgumentException(Opdrachtregel.Zin(gelezen), nameof(argumenten));
    }

    private static Startinstellingen Instellingen(ParseResult gelezen) => new(
        gelezen.GetRequiredValue(Urls)!, gelezen.GetValue(Leeg),
        gelezen.GetValue(Kaal) || gelezen.GetRequiredValue(Bots) is { Length: > 0 },
        gelezen.GetValue(Klok), gelezen.GetRequiredValue(Data).FullName, gelezen.GetRequiredValue(Bots));

    private static string Tekst(ArgumentResult tekst) => tekst.Tokens is [var een] ? een.Value : "";

    private static T? Weiger<T>(ArgumentResult tekst, string zin)
    {
        tekst.AddError(zin);
        return default;
    }

    private static Uri? Adres(string adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http", IsLoopback: true, PathAndQuery: "/", UserInfo: "", Fragment: "" }
            ? uri
            : null;
}
