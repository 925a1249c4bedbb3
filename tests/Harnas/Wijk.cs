using NodaTime;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Harnas;

/// <summary>A made-up municipality: wijkteams whose card comes on Monday at nine, and one pool.</summary>
public static class Wijk
{
    public const string Tenant = "9f6a3a52-0000-4000-8000-000000000001";
    public const string ServiceUrl = "https://smba.test/nl/";
    public const string PoolId = "pool-1";
    public const string PoolKanaal = "19:pool@thread.tacv2";
    public const string Vrager = "sanne";
    public const string Coordinator = "els";
    public const string Ed = "karim";
    public const string Leider = "mirjam";
    public const string Coordinator2 = "wim";
    public const string Ed2 = "aisha";
    public const string Collega = "tom";

    /// <summary>Sunday evening before the cards of week 48 come.</summary>
    public static readonly DateTimeOffset Zondag = new(2026, 11, 22, 20, 0, 0, TimeSpan.Zero);

    /// <summary>Monday 09:00 in the Netherlands.</summary>
    public static readonly DateTimeOffset Maandag = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public static string Kanaal(int nummer) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"19:wijk{nummer:D4}@thread.tacv2");

    public static string Chat(string persoonId) => "a:" + persoonId;

    /// <summary>Whose chat this is, or null.</summary>
    public static string? VanChat(string gesprek) => gesprek.StartsWith("a:", StringComparison.Ordinal) ? gesprek[2..] : null;

    public static Activity Activiteit(string wie, string gesprek) => new()
    {
        ServiceUrl = ServiceUrl,
        ChannelId = "msteams",
        From = new ChannelAccount { Id = "29:" + wie, Name = wie, AadObjectId = wie },
        Conversation = new ConversationAccount
        {
            Id = gesprek,
            ConversationType = gesprek.StartsWith("19:", StringComparison.Ordinal) ? "channel" : "personal",
            TenantId = Tenant,
        },
    };

    /// <summary>A wijkteam that meets on Thursday and gets its card on Monday at nine.</summary>
    public static Wijkteam Team(int nummer) =>
        new(
            Kanaal(nummer), $"Wijk {nummer}", new(IsoDayOfWeek.Thursday, new(10, 0)), new(IsoDayOfWeek.Monday, new(9, 0)), PoolId,
            new(Leider, "Mirjam"));

    /// <summary>Sets everything up in the tables, as if it had been done long ago, with the wekkers that follow from it.</summary>
    public static async Task RichtInAsync(Bot bot, int kanalen)
    {
        List<Wijkteam> teams = [.. Enumerable.Range(1, kanalen).Select(Team)];
        await BewaarAsync(bot.Kluis, teams, Tenant, ServiceUrl);
        foreach (var team in teams) await bot.Dienst<Wekkerdienst>().ZetAsync(Tenant, team.VolgendeAgendavraag(bot.Kluis.Nu), default);
    }

    /// <summary>
    /// A wijkteam with agreements, rosters that are known, a second coördinator and a second ED; nothing that comes by itself is due.
    /// </summary>
    public static async Task RichtRustigInAsync(Bot bot)
    {
        var afspraken = new Teamafspraken("Bel de crisisdienst.", null, null, null, null, new(Leider, "Mirjam"), bot.Kluis.Nu, Rev: 1);
        await BewaarAsync(bot.Kluis, [Team(1) with { AfspraakUrgent = "Bel samen.", Afspraken = afspraken }], Tenant, ServiceUrl);
        var pool = (await bot.Kluis.LeesAsync<Pool>(Tabel.Pool, PoolId, Sleutel.PoolRij, default))!;
        await GeluktAsync(bot.Kluis, new Beurt(new(Tenant, Tabel.Pool, PoolId))
            .Vervang(Sleutel.PoolRij, pool.Waarde with { Coordinatoren = [new(Coordinator, "Els"), new(Coordinator2, "Wim")] }, pool.ETag)
            .Voeg(
                Sleutel.Ed(Ed2),
                new Ervaringsdeskundige(
                    new(Ed2, "Aisha"), "Stichting", [new(Themas.Herstel)], [], 2, 0, false, null, 1, Akkoord: bot.Kluis.Nu)));
        await GeluktAsync(bot.Kluis, new Beurt(new(Tenant, Tabel.Wijkteams, Tenant))
            .Voeg(Sleutel.Leden(Kanaal(1)), Leden(bot, InWijkteam))
            .Voeg(Sleutel.Leden(PoolKanaal), Leden(bot, InPoolteam)));
        foreach (var persoon in (string[])[Coordinator2, Ed2, Collega])
        {
            await GeluktAsync(
                bot.Kluis,
                new Beurt(new(Tenant, Tabel.Personen, Sleutel.PersoonPartitie(Tenant, persoon)))
                    .Voeg(Sleutel.GesprekRij, new Gesprek(Chat(persoon), ServiceUrl)));
        }
    }

    /// <summary>Who is in the channel of the wijkteam there.</summary>
    public static string[] InWijkteam => [Vrager, Leider, Collega];

    /// <summary>Who is in the channel of the pool there.</summary>
    public static string[] InPoolteam => [Coordinator, Coordinator2, Ed, Ed2];

    private static Ledenlijst Leden(Bot bot, params string[] wie) => new([.. wie.Select(w => new Lid(w, w, "29:" + w))], bot.Kluis.Nu);

    /// <summary>Saves these wijkteams, one pool with a coördinator and an ED, and where people can be reached.</summary>
    public static async Task BewaarAsync(Kluis kluis, IReadOnlyList<Wijkteam> teams, string tenant, string serviceUrl)
    {
        var wijkteams = new Partitie(tenant, Tabel.Wijkteams, tenant);
        foreach (var tientallen in teams.Chunk(50))
        {
            var beurt = new Beurt(wijkteams);
            foreach (var team in tientallen)
            {
                beurt.Voeg(Sleutel.Kanaal(team.KanaalId), new Kanaal(team.KanaalId, null, null, null, serviceUrl, team, null));
            }

            await GeluktAsync(kluis, beurt);
        }

        await GeluktAsync(
            kluis,
            new Beurt(wijkteams).Voeg(Sleutel.Kanaal(PoolKanaal), new Kanaal(PoolKanaal, null, null, null, serviceUrl, null, PoolId)));
        await GeluktAsync(kluis, new Beurt(new(tenant, Tabel.Pool, PoolId))
            .Voeg(Sleutel.PoolRij, new Pool(PoolId, "Pool", PoolKanaal, "H", [new(Coordinator, "Els")], 0, 0))
            .Voeg(Sleutel.Ed(Ed), new Ervaringsdeskundige(new(Ed, "Karim"), "Stichting", [new(Themas.Herstel)], [], 2, 0, false, null, 1)));
        foreach (var persoon in (string[])[Vrager, Coordinator, Ed, Leider])
        {
            await GeluktAsync(
                kluis,
                new Beurt(new(tenant, Tabel.Personen, Sleutel.PersoonPartitie(tenant, persoon)))
                    .Voeg(Sleutel.GesprekRij, new Gesprek(Chat(persoon), serviceUrl)));
        }
    }

    private static async Task GeluktAsync(Kluis kluis, Beurt beurt) => Assert.True((await kluis.BewaarAsync(beurt, default)).Succeeded);
}
