using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// All words with what is known of them, in one open-addressed table over the bytes of the lists: one look-up a word. A set of
/// strings of this size takes several times as much memory and time to make.
/// </summary>
internal sealed class Lexicon
{
    private const int Langste = 40;

    /// <summary>More than twice as many as there are words, so that what is no word is found to be none at once.</summary>
    private const int Slots = 1 << 20;

    /// <summary>A slot has the number of a word, and above it a part of its hash: another word is hardly ever read.</summary>
    private const int Nummerbits = 20;
    private const uint Nummers = (1u << Nummerbits) - 1;
    private const byte Einde = (byte)'\n';

    /// <summary>Lists by where their words come from, which say what another list says.</summary>
    private static readonly (string Lijst, Kenmerk Kenmerk)[] Erbij =
    [
        ("streektaal", Kenmerk.Gewoon), ("streekfunctie", Kenmerk.Gewoon | Kenmerk.Functie), ("gerecht", Kenmerk.Gewoon),
        ("uitplek", Kenmerk.Plaats), ("merknaam", Kenmerk.Organisatie), ("figuur", Kenmerk.Organisatie),
        ("ziekte", Kenmerk.Gewoon),
    ];

    public static readonly Lexicon Standaard = new();

    /// <summary>The lists one after another, each word with a line end.</summary>
    private readonly byte[] _letters;
    private readonly int[] _begin;
    private readonly Kenmerk[] _kenmerk;

    /// <summary>By hash: the number of a word counted from one, or zero.</summary>
    private readonly uint[] _slots = new uint[Slots];
    private int _aantal;

    private Lexicon()
    {
        var lijsten = Lijsten();
        var (lengte, regels) = (0, 0);
        foreach (var lijst in lijsten)
        {
            lengte += lijst.Woorden.Length;
            regels += lijst.Woorden.AsSpan().Count(Einde);
        }

        _letters = new byte[lengte];
        _begin = new int[regels];
        _kenmerk = new Kenmerk[regels];
        var waar = 0;
        foreach (var lijst in lijsten)
        {
            lijst.Woorden.CopyTo(_letters, waar);
            VoegToe(lijst.Kenmerk, waar, waar += lijst.Woorden.Length);
        }
    }

    /// <summary>The words of each mark, and those of the lists beside it.</summary>
    private static List<Lijst> Lijsten()
    {
        List<Lijst> lijsten = [];
        foreach (var naam in Enum.GetNames<Kenmerk>())
        {
            var kenmerk = Enum.Parse<Kenmerk>(naam);
            if (kenmerk != Kenmerk.Geen) lijsten.Add(new(kenmerk, Gegevens.Bytes(naam.ToLowerInvariant())));
        }

        foreach (var (naam, kenmerk) in Erbij) lijsten.Add(new(kenmerk, Gegevens.Bytes(naam)));
        return lijsten;
    }

    private sealed record Lijst(Kenmerk Kenmerk, byte[] Woorden);

    /// <param name="vorm">In lower case without accents, as <see cref="Lezing"/> folds it.</param>
    public Kenmerk Vind(ReadOnlySpan<char> vorm)
    {
        if (vorm.Length is 0 or > Langste) return Kenmerk.Geen;
        Span<byte> letters = stackalloc byte[vorm.Length];
        for (var i = 0; i < vorm.Length; i++)
        {
            if (!char.IsAscii(vorm[i])) return Kenmerk.Geen;
            letters[i] = (byte)vorm[i];
        }

        var nummer = _slots[Slot(letters, Hash(letters))] & Nummers;
        return nummer == 0 ? Kenmerk.Geen : _kenmerk[nummer - 1];
    }

    public bool Is(ReadOnlySpan<char> vorm, Kenmerk kenmerk) => (Vind(vorm) & kenmerk) != Kenmerk.Geen;

    /// <summary>Four hundred thousand times at the start, before the runtime would find out by itself that it matters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void VoegToe(Kenmerk kenmerk, int van, int tot)
    {
        while (van < tot)
        {
            var lengte = _letters.AsSpan(van, tot - van).IndexOf(Einde);
            if (lengte < 0) lengte = tot - van;
            if (lengte > 0)
            {
                var letters = _letters.AsSpan(van, lengte);
                var hash = Hash(letters);
                ref var slot = ref _slots[Slot(letters, hash)];
                if (slot == 0)
                {
                    _begin[_aantal] = van;
                    slot = Merk(hash) | (uint)++_aantal;
                }

                _kenmerk[(slot & Nummers) - 1] |= kenmerk;
            }

            van += lengte + 1;
        }
    }

    /// <summary>Where this word is, or where it would come.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ReadOnlySpan<byte> letters, ulong hash)
    {
        var slot = (int)(hash & (Slots - 1));
        while (_slots[slot] is var nummer and > 0
            && !((nummer & ~Nummers) == Merk(hash) && IsWoord((int)(nummer & Nummers) - 1, letters)))
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }

    private static uint Merk(ulong hash) => (uint)(hash >> 32) & ~Nummers;

    /// <summary>Eight letters at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ReadOnlySpan<byte> letters)
    {
        const ulong priem = 0x9E3779B97F4A7C15;
        var hash = (ulong)letters.Length * priem;
        for (; letters.Length >= sizeof(ulong); letters = letters[sizeof(ulong)..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(letters)) * priem;
            hash ^= hash >> 29;
        }

        var rest = 0UL;
        foreach (var letter in letters) rest = (rest << 8) | letter;
        hash = (hash ^ rest) * priem;
        return hash ^ (hash >> 29);
    }

    private bool IsWoord(int welk, ReadOnlySpan<byte> letters)
    {
        var van = _begin[welk];
        return van + letters.Length < _letters.Length
            && _letters[van + letters.Length] == Einde
            && _letters.AsSpan(van, letters.Length).SequenceEqual(letters);
    }
}
