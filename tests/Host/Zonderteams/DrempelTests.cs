using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Host.Pagina;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>How often somebody may knock on the pages, and by what they are known.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "A request holds nothing that outlives the test.")]
public sealed class DrempelTests : IAsyncLifetime
{
    private const string Vandaan = "X-Proef-Adres";
    private const string Proxy = "10.0.0.4";

    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Een_koekje_dat_niet_van_ons_is_maakt_niemand_een_ander()
    {
        var keer = await TotTeVaakAsync(() => Vraag("/ed/", ("Cookie", $"__Secure-ed={Guid.NewGuid():N}")));
        Assert.Equal(Drempel.PerMinuut, keer);
    }

    [Fact]
    public async Task Codes_vragen_en_typen_mag_minder_vaak_dan_kijken()
    {
        var keer = await TotTeVaakAsync(() => new(HttpMethod.Post, new Uri("/ed/open", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("code", "123456")]),
        });
        Assert.Equal(Drempel.CodesPerMinuut, keer);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(Vraag("/ed/")));
    }

    [Theory]
    [InlineData("/ed/stijl.css")]
    [InlineData("/wijk/stijl.css")]
    public async Task De_opmaak_telt_niet_mee(string adres)
    {
        for (var keer = 0; keer <= Drempel.PerMinuut; keer++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(Vraag(adres)));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, await StatusAsync(Vraag("/ed/")));
    }

    [Fact]
    public async Task Ook_de_namen_van_wijkteams_probeert_niemand_allemaal()
    {
        var keer = await TotTeVaakAsync(() => Vraag("/wijk/0123456789ab"));
        Assert.Equal(Drempel.PerMinuut, keer);
    }

    [Theory]
    [InlineData("", Proxy, false)]
    [InlineData(Proxy, Proxy, true)]
    [InlineData("10.0.0.0/24, 192.168.1.1", Proxy, true)]
    [InlineData(Proxy, "10.0.0.5", false)]
    public async Task Wie_er_vraagt_zegt_alleen_een_proxy_die_de_beheerder_noemde(string bekend, string van, bool gelooft)
    {
        await MetAdressenAsync(bekend);
        var keer = 0;
        while (keer <= Drempel.PerMinuut
            && await StatusAsync(Vraag("/ed/", (Vandaan, van), ("X-Forwarded-For", $"203.0.113.{keer}"))) != HttpStatusCode.TooManyRequests)
        {
            keer++;
        }

        Assert.Equal(gelooft, keer > Drempel.PerMinuut);
    }

    [Theory]
    [InlineData("2001:db8:1:2::{0:x}", false)]
    [InlineData("2001:db8:1:{0:x}::1", true)]
    public async Task Een_huis_met_veel_adressen_is_een_huis(string vorm, bool anderHuis)
    {
        await MetAdressenAsync("");
        var nummer = 1;
        var keer = 0;
        while (keer <= Drempel.PerMinuut
            && await StatusAsync(Vraag("/ed/", (Vandaan, string.Format(null, vorm, nummer++)))) != HttpStatusCode.TooManyRequests)
        {
            keer++;
        }

        Assert.Equal(anderHuis, keer > Drempel.PerMinuut);
    }

    private Task MetAdressenAsync(string bekend) => Proeftuin.StartAndersAsync(b =>
    {
        b.Configuration["Pagina:Proxys"] = bekend;
        b.Services.AddSingleton<IStartupFilter>(new Herkomst());
    });

    /// <summary>How often it was answered before it was too often.</summary>
    private async Task<int> TotTeVaakAsync(Func<HttpRequestMessage> vraag)
    {
        for (var keer = 0; keer <= 2 * Drempel.PerMinuut; keer++)
        {
            if (await StatusAsync(vraag()) == HttpStatusCode.TooManyRequests) return keer;
        }

        return int.MaxValue;
    }

    private static HttpRequestMessage Vraag(string adres, params (string Naam, string Waarde)[] koppen)
    {
        var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(adres, UriKind.Relative));
        foreach (var (naam, waarde) in koppen) vraag.Headers.Add(naam, waarde);
        return vraag;
    }

    private async Task<HttpStatusCode> StatusAsync(HttpRequestMessage vraag)
    {
        using var antwoord = await Proeftuin.VraagAsync(vraag);
        return antwoord.StatusCode;
    }

    /// <summary>Where a connection comes from, which a test server does not know.</summary>
    private sealed class Herkomst : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((vraag, verder) =>
            {
                if (IPAddress.TryParse(vraag.Request.Headers[Vandaan], out var adres)) vraag.Connection.RemoteIpAddress = adres;
                return verder(vraag);
            });
            next(app);
        };
    }
}
