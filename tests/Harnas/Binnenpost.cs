using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Proeftuin.Brieven;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Harnas;

/// <summary>Mail without a network: in the place of the mail server of the Proeftuin, straight into the mailbox.</summary>
internal sealed class Binnenpost(Postbussen bussen) : IMailbode
{
    public static void Neem(IServiceCollection services, Uri pagina)
    {
        services.AddSingleton(new Mailkeuze(new("localhost", 25, Meteen: false, "", "", Postadres.Afzender, pagina)));
        services.AddSingleton<IMailbode>(sp => new Binnenpost(sp.GetRequiredService<Postbussen>()));
    }

    public async Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct)
    {
        await bussen.LegAsync(new(brief.Nummer, brief.Aan, default, brief.Onderwerp, brief.Tekst, brief.Html), ct);
        return null;
    }
}
