namespace TeamsHerstelBot.Gereedschap;

/// <summary>The people and channels of the demo municipality, by the ids they have in the Proeftuin.</summary>
public static class Waterrijk
{
    public static string Marit { get; } = Persoon(1);

    public static string Sanne { get; } = Persoon(2);

    public static string Tom { get; } = Persoon(3);

    public static string Yusuf { get; } = Persoon(4);

    public static string Aicha { get; } = Persoon(5);

    public static string Joost { get; } = Persoon(6);

    public static string Els { get; } = Persoon(7);

    public static string Ravi { get; } = Persoon(8);

    public static string Karin { get; } = Persoon(11);

    public static string Bram { get; } = Persoon(12);

    public static string Henk { get; } = Persoon(14);

    public const string Pool = "19:waterrijk1vragen@thread.tacv2";

    public const string Linde = "19:waterrijk2teamoverleg@thread.tacv2";

    public const string Haven = "19:waterrijk3teamoverleg@thread.tacv2";

    /// <summary>The first Monday 09:00 of the demo lies at most a week after this start.</summary>
    public static string Start => "2026-11-23T08:30:00+01:00";

    /// <summary>Monday 23 November 2026, 09:00 in Amsterdam: the moment of the weekly card.</summary>
    public static DateTimeOffset Maandag { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    private static string Persoon(int nummer) => $"a1d00000-0000-4000-8000-0000000000{nummer:D2}";
}
