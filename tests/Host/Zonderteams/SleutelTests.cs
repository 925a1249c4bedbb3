using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Host.Brieven;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>The keys of the signatures on links, devices and forms.</summary>
public sealed class SleutelTests
{
    [Fact]
    public async Task Elke_negentig_dagen_komt_er_een_sleutel_bij_wat_eerder_getekend_is_klopt_nog_en_een_ingetrokken_sleutel_niet_meer()
    {
        await using var bot = Bot.Maak(new Geheugentabellen(), new Nepteams(), new FakeTimeProvider(Wijk.Maandag));
        await bot.StartAsync();
        var ring = bot.Dienst<Sleutelring>();
        Assert.Empty(ring.GetAllElements());
        using var een = new Sleutelbos(ring);
        var link = een.CreateProtector("ed").Protect("Joke");
        Assert.DoesNotContain("Joke", link, StringComparison.Ordinal);

        var diensten = new ServiceCollection();
        diensten.AddLogging().AddDataProtection().SetApplicationName("TeamsHerstelBot");
        diensten.Configure<KeyManagementOptions>(o => o.XmlRepository = ring);
        await using var beheer = diensten.BuildServiceProvider();
        var sleutels = beheer.GetRequiredService<IKeyManager>();
        var oud = Assert.Single(sleutels.GetAllKeys());
        Assert.InRange((oud.ExpirationDate - DateTimeOffset.UtcNow).TotalDays, 89, 90.1);

        // Another instance, after a new key: it signs with that one, and still knows what the old one signed.
        sleutels.CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));
        using var twee = new Sleutelbos(ring);
        Assert.Equal("Joke", twee.CreateProtector("ed").Unprotect(link));
        Assert.Equal(2, ring.GetAllElements().Count);
        var nieuw = twee.CreateProtector("ed").Protect("Joke");

        sleutels.RevokeKey(oud.KeyId, "lost");
        using var drie = new Sleutelbos(ring);
        Assert.Throws<CryptographicException>(() => drie.CreateProtector("ed").Unprotect(link));
        Assert.Equal("Joke", drie.CreateProtector("ed").Unprotect(nieuw));
    }
}
