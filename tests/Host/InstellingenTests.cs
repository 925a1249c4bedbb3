using Microsoft.Extensions.Configuration;

namespace TeamsHerstelBot.Host.Tests;

public sealed class InstellingenTests
{
    [Fact]
    public void Elke_sleutel_staat_waar_de_beheerder_hem_schrijft()
    {
        var gelezen = Lees(
            ("ConnectionStrings:Tables", "UseDevelopmentStorage=true"), ("Opslag:Pad", "x.db"), ("Graph:Aan", " true "),
            ("ChannelService", " "), ("Privacy:Map", " /woorden "));

        Assert.Equal("UseDevelopmentStorage=true", gelezen.ConnectionStrings.Tables);
        Assert.Equal("x.db", gelezen.Opslag.Pad);
        Assert.True(gelezen.Graph.IsAan);
        Assert.Equal("", gelezen.ChannelService);
        Assert.Equal("/woorden", gelezen.Privacy.Map);
    }

    [Fact]
    public void Wie_niets_invult_krijgt_een_bestand_en_geen_Graph()
    {
        var gelezen = Lees(("ConnectionStrings:Tables", null), ("Graph:Aan", null), ("Privacy:Map", null));

        Assert.Equal("teamsherstelbot.db", gelezen.Opslag.Pad);
        Assert.False(gelezen.Graph.IsAan);
        Assert.Equal("", gelezen.ConnectionStrings.Tables);
        Assert.Empty(new InstellingenValidatie().Validate(null, gelezen).Failures ?? []);
    }

    private static Instellingen Lees(params (string Sleutel, string? Waarde)[] regels) =>
        new ConfigurationBuilder().AddInMemoryCollection(regels.Select(r => KeyValuePair.Create(r.Sleutel, r.Waarde))).Build()
            .Get<Instellingen>()!;
}
