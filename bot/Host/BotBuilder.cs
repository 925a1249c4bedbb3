using Azure.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Borgingsweken;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Host.Wijkteams;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Host;

/// <summary>Everything the bot consists of, on one page: which verb, command and wekker goes to which file.</summary>
public static class BotBuilder
{
    public static WebApplicationBuilder AddTeamsHerstelBot(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = o.ValidateOnBuild = true);
        // A failed start is told in one sentence by Start; the framework would add its stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        services.AddTeamsBot(builder.Configuration);
        services.AddSingleton<ITeamsBot, WijkteamBot>();
        services.AddOpslag(builder.Configuration).AddShards().AddPost().AddKlikken().AddOpdrachten().AddWekkers();
        services.AddHealthChecks().AddCheck<OpslagCheck>("opslag", tags: [Gereed]).AddCheck<PostCheck>("post", tags: [Gereed]);
        return builder;
    }

    public static WebApplication UseTeamsHerstelBot(this WebApplication app)
    {
        app.MapTeamsBot();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = c => c.Tags.Contains(Gereed), ResponseWriter = Gezondheidsblad.SchrijfAsync });
        return app;
    }

    private const string Gereed = "gereed";

    private static IServiceCollection AddOpslag(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<Instellingen>, InstellingenValidatie>();
        services.AddOptions<Instellingen>().ValidateOnStart().Configure(i =>
        {
            i.Tables = configuration.GetConnectionString("Tables") ?? "";
            i.OpslagPad = configuration["Opslag:Pad"] ?? "teamsherstelbot.db";
        });
        services.TryAddSingleton<ITableStore>(sp =>
        {
            var instellingen = sp.GetRequiredService<IOptions<Instellingen>>().Value;
            return TableStore.Open(instellingen.Tables, instellingen.OpslagPad, sp.GetService<TokenCredential>());
        });
        services.AddHostedService<MaakTabellen>();
        return services
            .AddSingleton<Kluis>().AddSingleton<Kanalen>().AddSingleton<Agendakast>().AddSingleton<Borgingskast>().AddSingleton<Poolkast>()
            .AddSingleton<Poolblik>().AddSingleton<Inrichtbeeld>().AddSingleton<Profielblad>().AddSingleton<Matchbesluit>()
            .AddSingleton<NeemKanaalOp>().AddSingleton<VerwelkomPersoon>().AddSingleton<Gespreksboek>().AddSingleton<Antwoorder>();
    }

    private static IServiceCollection AddShards(this IServiceCollection services) => services
        .AddSingleton<Shardverdeling>().AddHostedService(sp => sp.GetRequiredService<Shardverdeling>());

    private static IServiceCollection AddPost(this IServiceCollection services) => services
        .AddSingleton<Postbel>().AddSingleton<Postbode>().AddSingleton<Kopieboek>().AddSingleton<Postgezondheid>().AddSingleton<Kaartbron>().AddSingleton<Ledenlezer>()
        .AddSingleton<Bestelronde>().AddSingleton<Bezorger>().AddHostedService(sp => sp.GetRequiredService<Bezorger>());

    private static IServiceCollection AddKlikken(this IServiceCollection services) => services
        .Op<BeantwoordAgendavraag>(Verbs.AgendaJa, AgendaAntwoord.StaatErop)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaZetErop, AgendaAntwoord.ZetErop)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaDitKeerNiet, AgendaAntwoord.DitKeerNiet)
        .Op<BeantwoordAgendavraag>(Verbs.AgendaGeenOverleg, AgendaAntwoord.GeenOverleg)
        .Op<ToonAgendavraag>(Verbs.AgendaTonen)
        .Op<VraagAdvies>(Verbs.VraagAdvies)
        .Op<TrekAanvraagIn>(Verbs.AanvraagIntrekken)
        .Op<BekijkAanvraag>(Verbs.AanvraagBekijken)
        .Op<StelKandidaatVoor>(Verbs.MatchVoorstellen)
        .Op<BeantwoordAanbod>(Verbs.AanbodJa, AanbodStatus.Ja)
        .Op<BeantwoordAanbod>(Verbs.AanbodNee, AanbodStatus.Nee)
        .Op<BeantwoordAanbod>(Verbs.AanbodOverleg, AanbodStatus.Overleg)
        .Op<AanvaardMatch>(Verbs.MatchAanvaarden)
        .Op<GeefMatchTerug>(Verbs.MatchTeruggeven)
        .Op<RondMatchAf>(Verbs.MatchAfronden)
        .Op<BeantwoordBorgingsvraag>(Verbs.BorgingGedaan, BorgingAntwoord.Gedaan)
        .Op<BeantwoordBorgingsvraag>(Verbs.BorgingLater, BorgingAntwoord.Later)
        .Op<BeantwoordBorgingsvraag>(Verbs.BorgingPastNiet, BorgingAntwoord.PastNiet)
        .Op<RichtWijkteamIn>(Verbs.InrichtenWijkteam)
        .Op<RichtPoolIn>(Verbs.InrichtenPool)
        .Op<SlaProfielOp>(Verbs.ProfielOpslaan)
        .Op<Pauzeer>(Verbs.PauzeAan, true)
        .Op<Pauzeer>(Verbs.PauzeUit, false)
        .Op<OpdrachtAlsKlik<ToonHulp>>(Verbs.HulpTonen)
        .Op<OpdrachtAlsKlik<ToonProfiel>>(Verbs.ProfielTonen)
        .Op<OpdrachtAlsKlik<ToonMijnAanvragen>>(Verbs.MijnAanvragenTonen)
        .Op<VraagMeerMensen>(Verbs.MatchVoorstellenMeer)
        .Op<StelKandidaatVoor>(Verbs.MatchEigenKeuze)
        .Op<ZoekDuo>(Verbs.MatchDuo, true)
        .Op<ZoekDuo>(Verbs.MatchGeenDuo, false)
        .Op<MeldNiemand>(Verbs.MatchGeen)
        .Op<NeemAanvraagOver>(Verbs.MatchOvernemen)
        .Op<LegJaVast>(Verbs.JaVastleggen)
        .Op<VraagVerduidelijking>(Verbs.VerduidelijkingVragen)
        .Op<GeefVerduidelijking>(Verbs.VerduidelijkingGeven)
        .Op<BladerWachtrij>(Verbs.WachtrijTonen)
        .Op<SparOverHerstel>(Verbs.SparrenHerstel)
        .Op<VraagLaterOpnieuw>(Verbs.LaterZesWeken, 6)
        .Op<VraagLaterOpnieuw>(Verbs.LaterTwaalfWeken, 12)
        .Op<GeefUitkomst>(Verbs.UitkomstAfspraak, "afspraak")
        .Op<GeefUitkomst>(Verbs.UitkomstInzicht, "inzicht")
        .Op<GeefUitkomst>(Verbs.UitkomstNiet, "niet-doorgegaan")
        .AddSingleton<Coordinatorbesluit>().AddSingleton<Wachtrijblik>()
        .AddSingleton<ToonHulp>().AddSingleton<ToonProfiel>().AddSingleton<ToonMijnAanvragen>();

    private static IServiceCollection AddOpdrachten(this IServiceCollection services) => services
        .AddSingleton<Opdrachten>()
        .Typ<ToonHulp>(Opdrachten.Hulp)
        .Typ<ToonMijnAanvragen>("mijn aanvragen")
        .Typ<ToonWachtrij>("wachtrij")
        .Typ<ToonProfiel>("profiel")
        .Typ<Pauzeer>("pauze", true)
        .Typ<Pauzeer>("weer beschikbaar", false)
        .Typ<ToonInstellingen>("instellingen");

    private static IServiceCollection AddWekkers(this IServiceCollection services) => services
        .AddSingleton<Wekkerdienst>().AddHostedService(sp => sp.GetRequiredService<Wekkerdienst>())
        .AddKeyedSingleton<IWekkerHandler, StelAgendavraag>(WekkerSoort.Agendavraag)
        .AddKeyedSingleton<IWekkerHandler, StelBorgingsvraag>(WekkerSoort.Borgingsvraag)
        .AddKeyedSingleton<IWekkerHandler, VraagBorgingNogEens>(WekkerSoort.BorgingNogEens)
        .AddKeyedSingleton<IWekkerHandler, BewaakReactietermijn>(WekkerSoort.Reactietermijn)
        .AddKeyedSingleton<IWekkerHandler, BewaakAfspraakdag>(WekkerSoort.DagErvoor)
        .AddKeyedSingleton<IWekkerHandler, BewaakAfspraakdag>(WekkerSoort.DagErna)
        .AddKeyedSingleton<IWekkerHandler, HerinnerAanLater>(WekkerSoort.LaterOpnieuw);

    private static IServiceCollection Op<T>(this IServiceCollection services, string verb, params object[] met)
        where T : class, IKlikHandler => services.AddKeyedSingleton<IKlikHandler>(verb, (sp, _) => ActivatorUtilities.CreateInstance<T>(sp, met));

    private static IServiceCollection Typ<T>(this IServiceCollection services, string opdracht, params object[] met)
        where T : class, IOpdrachtHandler => services.AddKeyedSingleton<IOpdrachtHandler>(opdracht, (sp, _) => ActivatorUtilities.CreateInstance<T>(sp, met));
}
