using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Host.Beveiliging;

/// <summary>What the bot has around it where it stands by itself, reachable from the internet.</summary>
public static class Beveiligingsopbouw
{
    public static WebApplicationBuilder AddBeveiliging(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var rem = builder.Configuration.GetSection("Klikrem").Get<Remmaten>() ?? new();
        builder.Services.AddSingleton(rem);
        builder.Services.AddSingleton<ITeamsBot>(
            sp => ActivatorUtilities.CreateInstance<Klikrem>(sp, (ITeamsBot)sp.GetRequiredService<Ontvangst>()));
        return builder;
    }

    /// <summary>Headers for whatever opens an answer as if it were a page: it may run, load, frame and keep nothing.</summary>
    public static WebApplication UseBeveiliging(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var kop = context.Response.Headers;
                kop.TryAdd("X-Content-Type-Options", "nosniff");
                kop.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                kop.TryAdd("Referrer-Policy", "no-referrer");
                kop.TryAdd("Cache-Control", "no-store");
                if (context.Request.IsHttps) kop.TryAdd("Strict-Transport-Security", "max-age=31536000");
                return Task.CompletedTask;
            });
            return next(context);
        });
        return app;
    }
}
