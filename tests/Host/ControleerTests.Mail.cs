using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The settings of mail and of the pages: the same sentences keep a start from going on.</summary>
public sealed partial class ControleerTests
{
    private static readonly (string Sleutel, string Waarde)[] Mail =
    [
        ("Mail:Server", "smtp.gemeente.example"), ("Mail:Afzender", "bot@gemeente.example"),
        ("Pagina:Adres", "https://bot.gemeente.example"),
    ];

    [Theory]
    [InlineData("Mail:Server", "smtp gemeente", "Mail:Server is geen naam van een mailserver")]
    [InlineData("Mail:Server", "", "Vul de mailserver in, of laat alles leeg")]
    [InlineData("Mail:Poort", "587s", "Mail:Poort is '587s', maar moet een getal tussen 1 en 65535 zijn")]
    [InlineData("Mail:Poort", "0", "moet een getal tussen 1 en 65535 zijn")]
    [InlineData("Mail:Poort", "65536", "moet een getal tussen 1 en 65535 zijn")]
    [InlineData("Mail:Poort", "", "moet een getal tussen 1 en 65535 zijn")]
    [InlineData("Mail:Afzender", "", "Mail:Afzender moet een e-mailadres zijn")]
    [InlineData("Mail:Afzender", "de bot", "Mail:Afzender moet een e-mailadres zijn")]
    [InlineData("Mail:Gebruiker", "bot", "Mail:Wachtwoord is leeg, maar Mail:Gebruiker niet")]
    [InlineData("Pagina:Adres", "", "Pagina:Adres is leeg, maar mail heeft het nodig")]
    [InlineData("Pagina:Adres", "http://bot.gemeente.example", "Pagina:Adres moet het https-adres zijn")]
    [InlineData("Pagina:Adres", "https://bot.gemeente.example/ed", "zonder pad")]
    [InlineData("Pagina:Adres", "https://geheim@bot.gemeente.example", "Pagina:Adres moet het https-adres zijn")]
    [InlineData("Pagina:Bewoners", "ja", "Pagina:Bewoners is 'ja', maar moet 'true' of 'false' zijn")]
    [InlineData("Pagina:Proxys", "10.0.0.4, poort", "Pagina:Proxys: 'poort' is geen IP-adres")]
    [InlineData("Pagina:Proxys", "10.0.0.0/33", "Pagina:Proxys: '10.0.0.0/33' is geen IP-adres")]
    public async Task Een_instelling_van_mail_of_pagina_die_niet_klopt_geeft_een_zin_die_zegt_wat_te_doen(
        string sleutel, string waarde, string zin)
    {
        var gevonden = await BekijkAsync([.. Mail.Where(m => m.Sleutel != sleutel), (sleutel, waarde)]);

        var fout = Assert.Single(gevonden, b => b.Soort is Bevindingsoort.Fout);
        Assert.Equal("instellingen", fout.Onderdeel);
        Assert.Contains(zin, fout.Zin, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_pagina_voor_bewoners_zonder_adres_is_een_zin()
    {
        var fout = Assert.Single(await BekijkAsync(("Pagina:Bewoners", "true")), b => b.Soort is Bevindingsoort.Fout);
        Assert.Contains("Pagina:Adres is leeg. Vul het https-adres van de bot in", fout.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, Bevindingsoort.Goed, "laat de bot binnen")]
    [InlineData(DeliveryAdvice.StopAll, Bevindingsoort.Fout, "Mail:Gebruiker en Mail:Wachtwoord")]
    [InlineData(DeliveryAdvice.Retry, Bevindingsoort.Fout, "Mail:Server en Mail:Poort")]
    public async Task Of_de_mailserver_de_bot_binnenlaat_staat_erbij(DeliveryAdvice? advies, Bevindingsoort soort, string zin)
    {
        await RichtInAsync();
        _mailserver = advies is { } raad ? new(0, "proef", raad) : null;

        var mail = Assert.Single(await BekijkAsync(Mail), b => b.Onderdeel == "mail");

        Assert.Equal(soort, mail.Soort);
        Assert.Contains(zin, mail.Zin, StringComparison.Ordinal);
    }

    private sealed class Proefbode(Func<ConnectorError?> zegt) : IMailbode
    {
        public Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct) =>
            throw new NotSupportedException("It sends nothing.");

        public Task<ConnectorError?> ProbeerAsync(CancellationToken ct) => Task.FromResult(zegt());
    }
}
