namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Sayings, characters, brands, places of more words and well-known people: whoever uses these means no bewoner.</summary>
internal static class Gezegde
{
    private const int MeesteWoorden = 7;

    private static readonly string[] Alle =
        [.. Gegevens.Regels("gezegden"), .. Gegevens.Regels("plaatsnamen"), .. Gegevens.Regels("publiek")];

    private static readonly Woordenset Heel = new(Alle);

    private static readonly Woordtabel<Groep> PerEerste = Verdeel();

    /// <summary>Which pieces are part of one, also with something behind it: "Max Havelaar-koffie".</summary>
    public static bool[] Merk(Lezing lezing)
    {
        var stukken = lezing.Stukken;
        var merk = new bool[stukken.Count];
        for (var i = 0; i < stukken.Count; i++)
        {
            // "mnr van Dijk" is somebody, whatever else is called so.
            if (!stukken[i].IsWoord || i > 0 && stukken[i - 1].Is(Kenmerk.Titel)) continue;
            if (PerEerste.Vind(stukken[i].Som) is { } groep && groep.Kan(lezing, i)) Merk(lezing, i, groep.Gezegden, merk);
        }

        return merk;
    }

    private static void Merk(Lezing lezing, int i, string[] gezegden, bool[] merk)
    {
        var stukken = lezing.Stukken;
        var einde = Math.Min(stukken.Count, i + MeesteWoorden);
        for (var j = i; j < einde && (stukken[j].IsWoord || stukken[j].IsTeken('&') || stukken[j].IsTeken('.')); j++)
        {
            var gezegd = lezing.Vorm.AsSpan(stukken[i].Begin, stukken[j].Einde - stukken[i].Begin);
            var vervolg = Vind(gezegden, gezegd);
            if (vervolg?.Length == gezegd.Length || gezegd.IndexOf('-') is > 0 and var streep && Heel.Contains(gezegd[..streep]))
            {
                for (var k = i; k <= j; k++) merk[k] = true;
            }
            else if (vervolg is null) return;
        }
    }

    /// <summary>The shortest that begins so.</summary>
    private static string? Vind(string[] gezegden, ReadOnlySpan<char> begin)
    {
        var (van, tot) = (0, gezegden.Length);
        while (van < tot)
        {
            var midden = (van + tot) / 2;
            if (Vergelijk(gezegden[midden], begin) < 0) van = midden + 1;
            else tot = midden;
        }

        return van < gezegden.Length && gezegden[van].AsSpan().StartsWith(begin) ? gezegden[van] : null;
    }

    private static int Vergelijk(ReadOnlySpan<char> een, ReadOnlySpan<char> ander)
    {
        for (var i = 0; i < een.Length && i < ander.Length; i++)
        {
            if (een[i] != ander[i]) return een[i] - ander[i];
        }

        return een.Length - ander.Length;
    }

    private static Woordtabel<Groep> Verdeel()
    {
        Woordtabel<List<string>> lijsten = new();
        Woordtabel<Groep> groepen = new();
        foreach (var gezegde in Alle)
        {
            var som = Eerste(gezegde);
            if (lijsten.Vind(som) is { } lijst) lijst.Add(gezegde);
            else if (som != 0) lijsten.Zet(som, [gezegde]);
        }

        foreach (var gezegde in Alle)
        {
            var som = Eerste(gezegde);
            if (lijsten.Vind(som) is { } lijst && groepen.Vind(som) is null) groepen.Zet(som, new(lijst));
        }

        return groepen;
    }

    /// <summary>Nothing where it begins with no word.</summary>
    private static ulong Eerste(string gezegde) => Woordhash.Van(gezegde.AsSpan(0, Knipper.EindeWoord(gezegde, 0)));

    /// <summary>Those with the same first word.</summary>
    private sealed class Groep
    {
        private const int Letters = 63;

        private readonly bool _isHeel;

        /// <summary>A bit for each letter that may be the first behind the first word and a space.</summary>
        private readonly ulong _tweede;
        private readonly bool _vast;

        public Groep(List<string> gezegden)
        {
            var eerste = Knipper.EindeWoord(gezegden[0], 0);

            // What begins alike stands together.
            if (gezegden.Count > 1) gezegden.Sort(StringComparer.Ordinal);
            Gezegden = [.. gezegden];
            foreach (var gezegde in Gezegden)
            {
                if (gezegde.Length == eerste) _isHeel = true;
                else if (gezegde[eerste] == ' ') _tweede |= 1UL << (gezegde[eerste + 1] & Letters);
                else _vast = true;
            }

            _vast |= Gezegden[0].AsSpan(0, eerste).Contains('-');
        }

        public string[] Gezegden { get; }

        /// <summary>Nearly always not, when the second word begins with another letter.</summary>
        public bool Kan(Lezing lezing, int i) =>
            _isHeel
                || _vast
                || lezing.Stukken.Op(i + 1) is { } tweede
                    && ((_tweede & (1UL << (tweede.Vorm[0] & Letters))) != 0 || tweede.HeeftStreep);
    }
}
