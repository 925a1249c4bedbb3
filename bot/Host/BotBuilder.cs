using System.CommandLine;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pagina;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Host;

/// <summary>Everything the bot consists of. Which verb, command and wekker goes to which file is in <see cref="Routes"/>.</summary>
public static class BotBuilder
{
    public static WebApplicationBuilder AddTeamsHerstelBot(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = true);
        // A failed start is told in one sentence by Start; the framework would add its stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.AddMetingen();
        // It would write each address in the log, and a link of the page is an address.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        services.AddTeamsBot(builder.Configuration);
        services.AddOpslag(builder.Configuration).AddGraph().AddDiensten().AddRoutes();
        services.AddHealthChecks().AddCheck<OpslagCheck>("opslag", tags: [Gereed]).AddCheck<PostCheck>("post", tags: [Gereed])
            .AddCheck<WekkerCheck>("wekkers", tags: [Gereed]);
        return builder;
    }

    /// <summary>Only where the bot stands by itself: it is ready when it is warm.</summary>
    public static WebApplicationBuilder AddOpwarming(this WebApplicationBuilder builder)
    {
        // Less than a service manager waits; a click takes at most half of it.
        builder.Services.Configure<HostOptions>(opties => opties.ShutdownTimeout = TimeSpan.FromSeconds(8));
        builder.Services.AddSingleton<Opwarming>().AddHostedService(sp => sp.GetRequiredService<Opwarming>());
        builder.Services.AddHealthChecks().Add(new("warm", sp => sp.GetRequiredService<Opwarming>(), null, [Gereed]));
        return builder;
    }

    public static WebApplication UseTeamsHerstelBot(this WebApplication app)
    {
        if (Paginastelling.Doorgestuurd(app.Services.GetRequiredService<IOptions<Instellingen>>().Value.Pagina) is { } doorgestuurd)
        {
            app.UseForwardedHeaders(doorgestuurd);
        }

        app.MapTeamsBot();
        app.MapPagina();
        app.MapBewonerspagina();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks(
            "/health/ready", new() { Predicate = c => c.Tags.Contains(Gereed), ResponseWriter = Gezondheidsblad.SchrijfAsync });
        return app;
    }

    /// <summary>What an administrator can have the program do instead.</summary>
    public static RootCommand Opdrachten() =>
        Beheeropdrachten.Maak(new(builder => builder.AddTeamsHerstelBot(), Inhoudmap.Fouten, Privacymap.Fouten));

    private const string Gereed = "gereed";

    private static IServiceCollection AddOpslag(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<Instellingen>, InstellingenValidatie>();
        services.AddOptions<Instellingen>().Bind(configuration).ValidateOnStart().PostConfigure(i => Privacymap.Gebruik(i.Privacy.Map));
        services.TryAddSingleton<ITableStore>(sp =>
        {
            var instellingen = sp.GetRequiredService<IOptions<Instellingen>>().Value;
            var tabellen = TableStore.Open(
                instellingen.ConnectionStrings.Tables, instellingen.Opslag.Pad, sp.GetService<TokenCredential>());
            return new GemetenOpslag(tabellen, sp.GetRequiredService<Meetpunten>(), sp.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton(sp => Inhoudmap.Lees(sp.GetRequiredService<IOptions<Instellingen>>().Value.Inhoud.Map));
        services.TryAddSingleton(sp => Mailstelling.Lees(sp.GetRequiredService<IOptions<Instellingen>>().Value));
        services.TryAddSingleton(sp => Paginastelling.Lees(sp.GetRequiredService<IOptions<Instellingen>>().Value.Pagina));
        services.AddHostedService<MaakTabellen>();
        services.AddHostedService<Peilstok>();
        return services;
    }

    private static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.TryAddSingleton(sp => new GraphServiceClient(sp.GetRequiredService<TokenCredential>(), [Graphvraag.Scope]));
        return services
            .AddSingleton<ITeameigenaren>(sp => Aan(sp) ? ActivatorUtilities.CreateInstance<GraphEigenaren>(sp) : new GeenEigenaren())
            .AddSingleton<IChats>(sp => Aan(sp) ? ActivatorUtilities.CreateInstance<GraphChats>(sp) : new GeenChats())
            .AddSingleton<IInstallaties>(
                sp => Graph(sp).VoegtToe
                    ? ActivatorUtilities.CreateInstance<GraphInstallaties>(sp, Graph(sp).TeamsApp)
                    : new GeenInstallaties());

        static Instellingen.GraphInstellingen Graph(IServiceProvider sp) => sp.GetRequiredService<IOptions<Instellingen>>().Value.Graph;
        static bool Aan(IServiceProvider sp) => Graph(sp).IsAan;
    }
}
