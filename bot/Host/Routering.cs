using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host;

/// <summary>The words in which <see cref="Routes"/> is written.</summary>
internal static class Routering
{
    public static IServiceCollection Op<T>(this IServiceCollection services, string verb)
        where T : class, IKlikHandler => services.AddKeyedSingleton<IKlikHandler, T>(verb);

    public static IServiceCollection Op<T, TKeuze>(this IServiceCollection services, string verb, TKeuze keuze)
        where T : class, IKlikHandler<TKeuze> => services.Met<T, TKeuze>(verb, keuze);

    public static IServiceCollection Typ<T>(this IServiceCollection services, string opdracht)
        where T : class, IKlikHandler => services.AddKeyedSingleton<IKlikHandler, T>(new Getypt(opdracht));

    public static IServiceCollection Typ<T, TKeuze>(this IServiceCollection services, string opdracht, TKeuze keuze)
        where T : class, IKlikHandler<TKeuze> => services.Met<T, TKeuze>(new Getypt(opdracht), keuze);

    public static IServiceCollection Opent<T>(this IServiceCollection services, string commando)
        where T : class, IKlikHandler => services.AddKeyedSingleton<IKlikHandler, T>(new Berichtactie(commando));

    public static IServiceCollection Zoekt<T>(this IServiceCollection services, string commando)
        where T : class, IZoekopdracht => services.AddKeyedSingleton<IZoekopdracht, T>(commando);

    public static IServiceCollection Kiest<T>(this IServiceCollection services, string dataset)
        where T : class, IKeuzebron => services.AddKeyedSingleton<IKeuzebron, T>(dataset);

    public static IServiceCollection Bij<T>(this IServiceCollection services, Gebeurtenissoort soort)
        where T : class, IGebeurtenisHandler => services.AddKeyedSingleton<IGebeurtenisHandler, T>(soort);

    public static IServiceCollection OpTijd<T>(this IServiceCollection services, WekkerSoort soort)
        where T : class, IWekkerHandler => services.AddKeyedSingleton<IWekkerHandler, T>(soort);

    public static IServiceCollection Toont<T>(this IServiceCollection services, KaartSoort soort)
        where T : class, IKaartbron => services.AddKeyedSingleton<IKaartbron, T>(soort);

    private static IServiceCollection Met<T, TKeuze>(this IServiceCollection services, object sleutel, TKeuze keuze)
        where T : class, IKlikHandler<TKeuze>
    {
        services.TryAddSingleton<T>();
        return services.AddKeyedSingleton<IKlikHandler>(sleutel, (sp, _) => new MetKeuze<TKeuze>(sp.GetRequiredService<T>(), keuze));
    }
}
