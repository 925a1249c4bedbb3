using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What ends the name of a host, and which hosts belong to people.</summary>
internal static class Internet
{
    public static readonly FrozenSet<string> Domeinen = FrozenSet.ToFrozenSet(
        [
            "nl", "com", "org", "net", "eu", "be", "de", "info", "io", "me", "tv", "gg", "app", "blog", "site", "online", "nu", "frl",
            "amsterdam", "gent", "page", "link", "ee", "co", "uk", "fr", "it", "es", "pl", "tr", "ma", "sr", "cw", "edu", "gov", "shop",
            "club", "family", "live", "ly", "web", "name", "email", "world", "space", "xyz", "fm", "fun", "art", "studio", "cloud",
            "care", "love",
        ]);

    /// <summary>Ends that are Dutch words too: not behind a full stop without more.</summary>
    public static readonly FrozenSet<string> Woorden = FrozenSet.ToFrozenSet(
        [
            "me", "de", "be", "nu", "app", "blog", "site", "online", "link", "club", "live", "it", "es", "web", "page", "space", "ee",
            "co", "art", "fun", "shop", "care", "love", "name", "world", "family", "cloud", "studio", "ma", "io", "email",
        ]);

    public static readonly FrozenSet<string> Postbussen = FrozenSet.ToFrozenSet(
        [
            "gmail", "hotmail", "outlook", "live", "ziggo", "kpnmail", "yahoo", "icloud", "planet", "home", "xs4all", "me", "proton",
            "protonmail", "msn", "hetnet", "chello", "upcmail", "casema", "telfort", "tele2", "solcon", "zonnet", "quicknet", "wanadoo",
            "versatel", "caiway", "onsbrabantnet", "kpnplanet", "gmx", "mail", "ymail", "googlemail", "aol", "hotmial", "gmial", "gmai",
            "hotmai", "tutanota", "freeler", "orange", "online", "wp", "onet", "interia", "o2", "ukr", "web",
        ]);
}
