using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Borgingsweken;
using TeamsHerstelBot.Host.Controles;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Ledenwissels;
using TeamsHerstelBot.Host.Leveringen;
using TeamsHerstelBot.Host.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Signalen;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Host.Vergeten;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Host.Wijkteams;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Host;

/// <summary>What the handlers share, by folder, from the bottom of the house to the top.</summary>
internal static partial class Diensten
{
    public static IServiceCollection AddDiensten(this IServiceCollection services) => services
        .VanOpslag()
        .VanAdressen()
        .VanWekkers()
        .VanPost()
        .VanInkomst()
        .VanPools()
        .VanAanvragen()
        .VanMatches()
        .VanProfielen()
        .VanBrieven()
        .VanWijkteams()
        .VanAgendaweken()
        .VanAanwezigheden()
        .VanBorgingsweken()
        .VanTeamvragen()
        .VanSignalen()
        .VanLedenwissels()
        .VanLeveringen()
        .VanGesprekken()
        .VanGegevens()
        .VanVergeten()
        .VanVerhuizingen()
        .VanPagina();

    private static IServiceCollection VanOpslag(this IServiceCollection services)
    {
        services.AddSingleton<Onleesbaar>();
        services.AddSingleton<Kluis>();
        return services;
    }

    private static IServiceCollection VanAdressen(this IServiceCollection services)
    {
        services.AddSingleton<Kanalen>();
        services.AddSingleton<Kanaaladressen>();
        services.AddSingleton<Ledenboek>();
        services.AddSingleton<Gespreksboek>();
        services.AddSingleton<EigenTeams>().AddSingleton<Aanlognaam>();
        services.AddSingleton<Ledenlezer>();
        services.AddSingleton<Bewonersadres>();
        return services;
    }

    private static IServiceCollection VanInkomst(this IServiceCollection services)
    {
        services.AddSingleton<LeerAdressen>();
        services.AddSingleton<Afzender>();
        services.AddSingleton<Poort>();
        services.AddSingleton<Opdrachten>();
        services.AddSingleton<Activiteiten>();
        services.AddSingleton<ZonderOpslag>();
        services.AddSingleton<Antwoorder>();
        services.AddSingleton<Tekstpools>();
        services.AddSingleton<IMatchteams, Matchteams>();
        services.AddSingleton<Tekstpoort>();
        services.AddSingleton<Ontvangst>();
        services.AddSingleton<ITeamsBot>(sp => sp.GetRequiredService<Ontvangst>());
        services.TryAddSingleton(Kliktijd.InTeams);
        return services;
    }

    private static IServiceCollection VanPost(this IServiceCollection services)
    {
        services.AddSingleton<Postbode>();
        services.AddSingleton<Kopieboek>();
        services.AddSingleton<Postgezondheid>();
        services.TryAddSingleton<IMailbode, Mailbode>();
        services.AddSingleton<Nawerk>();
        services.AddSingleton<Bestelronde>();
        services.AddSingleton<Vraagrust>();
        services.AddSingleton<Bezorger>();
        services.AddHostedService(sp => sp.GetRequiredService<Bezorger>());
        return services;
    }

    private static IServiceCollection VanWekkers(this IServiceCollection services)
    {
        services.AddSingleton<Shardverdeling>();
        services.AddHostedService(sp => sp.GetRequiredService<Shardverdeling>());
        services.AddSingleton<Wekkerdienst>();
        services.AddHostedService(sp => sp.GetRequiredService<Wekkerdienst>());
        return services;
    }

    private static IServiceCollection VanPools(this IServiceCollection services)
    {
        services.AddSingleton<Poolkast>();
        services.AddSingleton<Profielblad>();
        services.AddSingleton<EigenPools>();
        services.AddSingleton<ZonderTeamsboek>();
        services.AddSingleton<Matchwekker>();
        services.AddSingleton<IRolhouders, Rolhouders>();
        return services;
    }

    private static IServiceCollection VanAanvragen(this IServiceCollection services)
    {
        services.AddSingleton<Inzage>();
        services.AddSingleton<Vragers>();
        services.AddSingleton<Poolblik>();
        services.AddSingleton<Aanbodbundel>().AddSingleton<Dagkaarten>();
        services.AddSingleton<Vraagbalie>();
        services.AddSingleton<Vraagloket>();
        services.AddSingleton<Vraagpoort>();
        services.AddSingleton<Chatvraag>();
        services.AddSingleton<Antwoordloket>();
        services.AddSingleton<EigenAanvragen>();
        services.AddSingleton<Coordinatorbesluit>();
        services.AddSingleton<Wachtrijblik>();
        services.AddSingleton<Controleblad>();
        services.AddSingleton<Voorkeuren>();
        services.AddSingleton<INoteert>(sp => sp.GetRequiredService<EigenAanvragen>());
        return services;
    }

    private static IServiceCollection VanMatches(this IServiceCollection services)
    {
        services.AddSingleton<Matchbesluit>();
        services.AddSingleton<Matchchat>();
        services.AddSingleton<Afspraakurgent>();
        services.AddSingleton<IOpentChat>(sp => sp.GetRequiredService<Matchchat>());
        return services;
    }

    private static IServiceCollection VanProfielen(this IServiceCollection services)
    {
        services.AddSingleton<Pauzekast>();
        services.AddSingleton<Collegas>();
        services.AddSingleton<ZonderTeamsblad>();
        return services;
    }

    private static IServiceCollection VanWijkteams(this IServiceCollection services)
    {
        services.AddSingleton<Kanaalkast>();
        services.AddSingleton<Afsprakenkast>();
        services.AddSingleton<Inrichtbeeld>();
        services.AddSingleton<Sluitbesluit>();
        services.AddSingleton<Stilteblad>();
        services.AddSingleton<Stiltebesluit>();
        return services;
    }

    private static IServiceCollection VanAgendaweken(this IServiceCollection services)
    {
        services.AddSingleton<Agendakast>();
        services.AddSingleton<VertelStilte>();
        return services;
    }

    private static IServiceCollection VanAanwezigheden(this IServiceCollection services) => services.AddSingleton<Aanwezigheidskast>();

    private static IServiceCollection VanBorgingsweken(this IServiceCollection services)
    {
        services.AddSingleton<Borgingskast>();
        services.AddSingleton<Cijferblad>();
        services.AddSingleton<Borgingsblad>();
        return services;
    }

    private static IServiceCollection VanTeamvragen(this IServiceCollection services)
    {
        services.AddSingleton<Teamvraagkast>();
        return services;
    }

    private static IServiceCollection VanSignalen(this IServiceCollection services)
    {
        services.AddSingleton<Signaalkast>();
        return services;
    }

    private static IServiceCollection VanLedenwissels(this IServiceCollection services)
    {
        services.AddSingleton<Rolblad>();
        services.AddSingleton<Poolwissel>();
        services.AddSingleton<Wijkteamwissel>();
        return services;
    }

    private static IServiceCollection VanGesprekken(this IServiceCollection services)
    {
        services.AddSingleton<Rolzoeker>();
        services.AddSingleton<VraagWatBedoeldWas>();
        services.AddSingleton<Luister>();
        services.AddSingleton<IOpenAntwoord>(sp => sp.GetRequiredService<Luister>());
        return services;
    }

    private static IServiceCollection VanLeveringen(this IServiceCollection services)
    {
        services.AddSingleton<Leveringlezer>();
        services.AddSingleton<Leveringblad>();
        return services;
    }

    private static IServiceCollection VanGegevens(this IServiceCollection services)
    {
        services.AddSingleton<Sporen>();
        services.AddSingleton<Gegevensblad>();
        return services;
    }

    private static IServiceCollection VanVergeten(this IServiceCollection services)
    {
        services.AddSingleton<Vergeetbegin>();
        services.AddSingleton<VergeetInKanaal>();
        services.AddSingleton<VergeetInPool>();
        services.AddSingleton<VergeetPoolmensen>();
        services.AddSingleton<VergeetPersoon>();
        services.AddSingleton<VergeetInGemeente>();
        services.AddSingleton<VergeetPost>();
        services.AddSingleton<WisKaarten>();
        services.AddSingleton<WisTeksten>();
        services.AddSingleton<KortIn>();
        services.AddSingleton<DraagOver>();
        services.AddSingleton<WisSporen>();
        return services;
    }
}
