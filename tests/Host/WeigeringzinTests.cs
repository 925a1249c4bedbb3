using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// Every button there is, pressed by somebody of each role about a question, a week, a channel and a card that is on its way elsewhere:
/// a refusal never says that only a role may do it to who has that role.
/// </summary>
public sealed class WeigeringzinTests : IAsyncLifetime
{
    /// <summary>These take a role away, or a person.</summary>
    private static readonly string[] NeemtEenRolWeg =
        [Verbs.VergeetMij, Verbs.RolOvernemen, Verbs.InrichtenPool, Verbs.InrichtenWijkteam, Verbs.ProfielVerwijderen, Verbs.OpdrachtTonen];

    /// <summary>What each is, and what is not true to say to them.</summary>
    private static readonly (string Wie, Reden[] Onwaar)[] Rollen =
    [
        (Wijk.Vrager, [Reden.AlleenAanvrager]), (Wijk.Leider, [Reden.AlleenTeamleider]), (Wijk.Coordinator, [Reden.AlleenCoordinator]),
        (Wijk.Ed, [Reden.AlleenErvaringsdeskundige]),
    ];

    private readonly FakeTimeProvider _klok = new(Wijk.Maandag);
    private Bot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), _klok);
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Niemand_hoort_dat_alleen_een_ander_iets_kan_die_hij_zelf_is()
    {
        var vraag = await Ledenspel.VraagAsync(_bot, _klok);
        (string Soort, string Id)[] over =
        [
            (Soorten.Aanvraag, $"{Wijk.PoolId}/{vraag}"), (Soorten.Aanvraag, $"{Wijk.PoolId}/{vraag}/{Wijk.Ed}"),
            (Soorten.Agenda, "2026-W48"), (Soorten.Borging, "2026-W48"), (Soorten.Inrichten, "kanaal"), (Soorten.Profiel, Wijk.PoolId),
            (Soorten.Levering, "onderweg"),
        ];
        var (gedrukt, geweigerd, onwaar) = (0, 0, new List<string>());
        foreach (var verb in Verbs.Alle.Except(NeemtEenRolWeg))
        {
            foreach (var (soort, id) in over)
            {
                foreach (var (wie, redenen) in Rollen)
                {
                    var antwoord = await _bot.LeesAntwoordAsync(
                        wie, Wijk.Chat(wie), verb, soort, id, (Velden.Levering, "pool/weg/0"));
                    gedrukt++;
                    if (Enum.GetValues<Reden>().Any(r => antwoord.Contains(Teksten.Voor(r), StringComparison.Ordinal))) geweigerd++;
                    onwaar.AddRange(redenen.Where(r => antwoord.Contains(Teksten.Voor(r), StringComparison.Ordinal))
                        .Select(r => $"{verb} {soort} {id}: {Teksten.Voor(r)}"));
                }
            }
        }

        Assert.True(gedrukt >= 2_000 && geweigerd >= 100, $"{gedrukt} pressed, {geweigerd} refused.");
        Assert.True(onwaar.Count == 0, string.Join('\n', onwaar));
        var pool = (await _bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!.Waarde;
        Assert.True(pool.IsCoordinator(Wijk.Coordinator));
    }

    [Fact]
    public async Task Een_teamleider_die_de_kaart_van_een_ander_wil_laten_gaan_hoort_waarom_dat_niet_kan()
    {
        var antwoord = await _bot.LeesAntwoordAsync(
            Wijk.Leider, Wijk.Chat(Wijk.Leider), Verbs.LeveringOpgeven, Soorten.Levering, "onderweg", (Velden.Levering, "pool/weg/0"));
        Assert.Contains("Alleen wie daarover gaat, kan dit doen.", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen een coördinator", antwoord, StringComparison.Ordinal);
    }
}
