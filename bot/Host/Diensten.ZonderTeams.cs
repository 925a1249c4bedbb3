using Microsoft.AspNetCore.DataProtection;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Pagina;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Verhuizingen;

namespace TeamsHerstelBot.Host;

/// <summary>Mail and the page for who has no Teams.</summary>
internal static partial class Diensten
{
    private static IServiceCollection VanBrieven(this IServiceCollection services)
    {
        services.AddSingleton<Sleutelring>();
        services.AddSingleton<IDataProtectionProvider, Sleutelbos>();
        services.AddSingleton<Zegel>();
        services.AddSingleton<Toegangsbewijs>();
        services.AddSingleton<Toegangskast>();
        services.AddSingleton<Briefbron>();
        services.AddSingleton<Brievenbus>();
        services.AddSingleton<IBrieven>(sp => sp.GetRequiredService<Brievenbus>());
        return services;
    }

    private static IServiceCollection VanVerhuizingen(this IServiceCollection services) => services.AddSingleton<Verhuiskast>();

    private static IServiceCollection VanPagina(this IServiceCollection services)
    {
        services.AddSingleton<Bewijspagina>();
        services.AddSingleton<Deurbewijs>();
        services.AddSingleton<Drempel>();
        services.AddSingleton<Edpagina>();
        services.AddSingleton<Klikuitkomsten>();
        services.AddSingleton<Voordeur>();
        return services;
    }
}
