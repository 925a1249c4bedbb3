using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// Random people do random things to aanvragen that share the same ervaringsdeskundigen, the right and the wrong ones, also twice; after
/// every step the domain is where <see cref="Naslagmodel"/> says it should be.
/// </summary>
public sealed class AanvraagmodelTests(ITestOutputHelper uitvoer)
{
    /// <summary>More in a longer run: <c>TEAMSHERSTELBOT_GEVALLEN=50000</c>.</summary>
    private static readonly int Gevallen =
        int.TryParse(Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_GEVALLEN"), CultureInfo.InvariantCulture, out var aantal)
            ? aantal
            : 2_000;

    [TraagFact]
    public void Wat_mensen_ook_doen_en_in_welke_volgorde_het_domein_doet_wat_het_model_zegt()
    {
        var telling = new Telling();
        Prop.ForAll(Arb.From(Stappen, Korter), stappen => new Modelverloop(telling).Loop(stappen))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Gevallen).WithEndSize(150).WithQuietOnSuccess(true));

        Assert.Equal(Gevallen, telling.Gevallen);
        Assert.Equal(Bereikbaar, telling.Bereikt.Keys.Order());
        Assert.All(
            Enum.GetValues<Daad>(),
            daad =>
                Assert.True(
                    telling.Gelukt.GetValueOrDefault(daad) > 0 && telling.Geweigerd.GetValueOrDefault(daad) > 0,
                    $"{daad} is not tried both ways."));
        uitvoer.WriteLine(
            $"{telling.Gevallen} cases, {telling.Gelukt.Values.Sum()} steps carried out, {telling.Geweigerd.Values.Sum()} refused, "
            + $"{telling.Herhaald} redelivered");
    }

    /// <summary>What "even sparren" and a match with a bewoner can come to.</summary>
    private static readonly AanvraagStatus[] Bereikbaar =
    [
        AanvraagStatus.Nieuw, AanvraagStatus.Voorgesteld, AanvraagStatus.Toegezegd, AanvraagStatus.Aanvaard, AanvraagStatus.Afgerond,
        AanvraagStatus.Ingetrokken,
        AanvraagStatus.Kennismaking, AanvraagStatus.Lopend, AanvraagStatus.GeenMatch, AanvraagStatus.Gestopt,
    ];

    /// <summary>What leads to a match comes more often, otherwise nearly every case ends before one.</summary>
    private static readonly Daad[] Daden =
    [
        .. Enum.GetValues<Daad>(), .. Enumerable.Repeat<Daad[]>([Daad.StelVoor, Daad.Ja, Daad.Aanvaard], 8).SelectMany(daden => daden),
        .. Enumerable.Repeat<Daad[]>([Daad.Klik, Daad.Wacht, Daad.Zorgvuldig, Daad.Stop], 3).SelectMany(daden => daden),
    ];

    private static readonly Stap[] Vragen =
    [
        new(0, Daad.Vraag, Rol.Vrager, Ed: 1, NogEens: true), new(1, Daad.Vraag, Rol.Vrager, Ed: 1, NogEens: false)
    ];

    private static Gen<Stap[]> Stappen => (
        from aanvraag in Gen.Choose(0, 1)
        from daad in Gen.Elements(Daden)
        from wie in Gen.Elements(Enum.GetValues<Rol>())
        from past in Gen.Choose(0, 9)
        from ed in Gen.Choose(0, 5)
        from nogEens in Gen.Choose(0, 4)
        select new Stap(aanvraag, daad, past < 8 ? Modelverloop.Wie(daad, wie) : wie, ed, nogEens == 0)).ArrayOf().Select(rest =>
            (Stap[])[.. Vragen, .. rest]);

    private static IEnumerable<Stap[]> Korter(Stap[] stappen) =>
        stappen.Select((_, weg) => stappen.Where((_, plaats) => plaats != weg).ToArray());
}

internal enum Daad
{
    Vraag,
    VulAan,
    StelVoor,
    Ja,
    Nee,
    Overleg,
    Aanvaard,
    TrekIn,
    RondAf,
    GeefTerug,
    Duo,
    NeemOver,
    Niemand,
    Pauze,
    Klik,
    NogEenKeer,
    Anders,
    Wacht,
    Verder,
    Vervanger,
    Wachten,
    Zorgvuldig,
    Stop,
}

/// <summary>Who acts; the role is filled in when the step is taken, so that the right person is often there.</summary>
internal enum Rol
{
    Vrager,
    Kandidaat,
    Els,
    Ravi,
    Karin,
    Bram,
    Buitenstaander,
}

/// <param name="NogEens">Teams delivers the click a second time.</param>
internal sealed record Stap(int Aanvraag, Daad Daad, Rol Wie, int Ed, bool NogEens);

internal sealed class Telling
{
    public int Gevallen { get; set; }

    public int Herhaald { get; set; }

    public Dictionary<Daad, int> Gelukt { get; } = [];

    public Dictionary<Daad, int> Geweigerd { get; } = [];

    public Dictionary<AanvraagStatus, int> Bereikt { get; } = [];
}
