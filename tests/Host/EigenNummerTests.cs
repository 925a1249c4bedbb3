using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The id with which a form is sent makes twice once, and is of whoever sent it first: it opens nothing for another.</summary>
public sealed class EigenNummerTests : IAsyncDisposable
{
    private const string Tekst = "Iemand krijgt brieven over beslag. Wat kan dan nog?";
    private const string Ander = "Een heel andere zin.";
    private static readonly Guid Id = Guid.Parse("0193a000-0000-7000-8000-000000000001");

    private readonly Bot _bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), new FakeTimeProvider(Wijk.Maandag));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Wie_een_teamvraag_verstuurt_met_het_nummer_van_een_ander_leest_niets_en_verandert_niets()
    {
        await BeginAsync();
        Assert.Contains(Tekst, await VraagAsync(Wijk.Ed, Tekst), StringComparison.Ordinal);
        var ander = await VraagAsync(Wijk.Ed2, Ander);
        Assert.DoesNotContain(Tekst, ander, StringComparison.Ordinal);
        Assert.DoesNotContain("staat in het kanaal", ander, StringComparison.Ordinal);
        var rij = await _bot.Kluis.LeesAsync<Teamvraag>(
            Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1)), Sleutel.Teamvraag(Id), default);
        Assert.Equal((Wijk.Ed, Tekst), (rij!.Waarde.Ed.Id, rij.Waarde.Tekst));
        Assert.Contains(Tekst, await VraagAsync(Wijk.Ed, Tekst), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_signaal_geeft_met_het_nummer_van_een_ander_leest_niets_en_verandert_niets()
    {
        await BeginAsync();
        Assert.Contains(Tekst, await SignaalAsync(Wijk.Ed, Tekst), StringComparison.Ordinal);
        var ander = await SignaalAsync(Wijk.Ed2, Ander);
        Assert.DoesNotContain(Tekst, ander, StringComparison.Ordinal);
        Assert.DoesNotContain(Ander, ander, StringComparison.Ordinal);
        var rij = await _bot.Kluis.LeesAsync<Signaal>(Tabel.Pool, Wijk.PoolId, Sleutel.Signaal(Id), default);
        Assert.Equal((Wijk.Ed, Tekst), (rij!.Waarde.Ed.Id, rij.Waarde.Tekst));
    }

    private async Task BeginAsync()
    {
        await _bot.StartAsync();
        await Wijk.RichtRustigInAsync(_bot);
    }

    private Task<string> VraagAsync(string wie, string tekst) => _bot.LeesAntwoordAsync(
        wie, Wijk.Chat(wie), Verbs.TeamvraagVersturen, Soorten.Teamvraag, $"vraag/{Id}", (Velden.Wijkteam, Wijk.Kanaal(1)),
        (Velden.Wat, Teamvraag.Vragen[0]), (Velden.Toelichting, tekst));

    private Task<string> SignaalAsync(string wie, string tekst) => _bot.LeesAntwoordAsync(
        wie, Wijk.Chat(wie), Verbs.SignaalGeven, Soorten.Signaal, $"{Id}", (Velden.Signaal, tekst),
        (Velden.Signaalwens, nameof(SignaalWens.AlleenDelen)));
}
