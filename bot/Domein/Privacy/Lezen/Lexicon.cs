namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// All words with what is known of them, in one open-addressed table: one look-up a word, and nearly always one line of memory. The letters
/// of a word are not kept, 48 bits of its hash are: a word of no list is taken for one of a list once in some 10,000,000,000,000 words.
/// </summary>
internal sealed class Lexicon
{
    private const int Langste = 40;

    /// <summary>More than twice as many as there are words, so that what is no word is found to be none at once.</summary>
    private const int Bits = 19;
    private const int Zeefbits = 22;

    /// <summary>A slot has the number of a class of words, and above it a part of the hash of the word.</summary>
    private const int Klassebits = 16;
    private const ulong Nummers = (1UL << Klassebits) - 1;
    private const int Reeks = 32;
    private const byte Einde = (byte)'\n';
    private const byte Ascii = 0x7F;

    /// <summary>Lists by where their words come from, which say what another list says.</summary>
    private static readonly Lijst[] Erbij =
    [
        new("streektaal", Kenmerk.Gewoon), new("streekfunctie", Kenmerk.Gewoon | Kenmerk.Functie), new("gerecht", Kenmerk.Gewoon),
        new("uitplek", Kenmerk.Plaats), new("merknaam", Kenmerk.Organisatie), new("figuur", Kenmerk.Organisatie),
        new("ziekte", Kenmerk.Gewoon),
    ];

    public static readonly Lexicon Standaard = new();

    private readonly ulong[] _slots = new ulong[1 << Bits];
    private readonly Zeef _zeef = new(Zeefbits);

    /// <summary>Says nothing: what is read for it is near at hand from then on.</summary>
    private ulong _gehaald;

    /// <summary>By number: what is known of the words of a class. There are some hundreds; number zero is of no word.</summary>
    private Kenmerk[] _klassen = [Kenmerk.Geen];

    private Lexicon()
    {
        foreach (var (naam, kenmerk) in Lijsten()) VoegToe(kenmerk, Gegevens.Bytes(naam));
    }

    /// <summary>That of each mark, which are bits in the order of their names, and the lists beside it.</summary>
    internal static IReadOnlyList<Lijst> Lijsten()
    {
        List<Lijst> lijsten = [];
        var namen = typeof(Kenmerk).GetEnumNames();
        for (var i = 1; i < namen.Length; i++) lijsten.Add(new(namen[i].ToLowerInvariant(), (Kenmerk)(1UL << (i - 1))));
        return [.. lijsten, .. Erbij];
    }

    /// <param name="vorm">In lower case without accents, as <see cref="Lezing"/> folds it.</param>
    public Kenmerk Vind(ReadOnlySpan<char> vorm) => Vind(Woordhash.Van(vorm));

    public Kenmerk Vind(ulong som) => _klassen[(int)(_slots[Slot(som)] & Nummers)];

    public bool Is(ReadOnlySpan<char> vorm, Kenmerk kenmerk) => (Vind(vorm) & kenmerk) != Kenmerk.Geen;

    /// <summary>For one of many words that are most often none.</summary>
    public bool IsMisschien(ulong som, Kenmerk kenmerk) => _zeef.Kan(som) && Is(som, kenmerk);

    public bool Is(ulong som, Kenmerk kenmerk) => (Vind(som) & kenmerk) != Kenmerk.Geen;

    internal sealed record Lijst(string Naam, Kenmerk Kenmerk);

    /// <summary>Each line a word; what is longer or has other letters can never be asked for.</summary>
    private void VoegToe(Kenmerk kenmerk, ReadOnlySpan<byte> woorden)
    {
        // Of each class, which it is with this mark.
        var met = new int[_klassen.Length];
        Span<ulong> reeks = stackalloc ulong[Reeks];
        var aantal = 0;
        for (var van = 0; van < woorden.Length;)
        {
            var (som, ascii, tot) = (0UL, true, van);
            for (; tot < woorden.Length && woorden[tot] != Einde; tot++)
            {
                som = Woordhash.Met(som, woorden[tot]);
                ascii &= woorden[tot] <= Ascii;
            }

            if (tot > van && tot - van <= Langste && ascii) reeks[aantal++] = som;
            van = tot + 1;
            if (aantal < Reeks && van < woorden.Length) continue;
            Zet(kenmerk, reeks[..aantal], met);
            aantal = 0;
        }
    }

    private void Zet(Kenmerk kenmerk, ReadOnlySpan<ulong> reeks, int[] met)
    {
        // The memory of a few words is asked for before the first of them is waited for: half of the time goes to that.
        foreach (var som in reeks) _gehaald ^= _slots[Woordhash.Slot(som, Bits)];
        foreach (var som in reeks)
        {
            _zeef.Zet(som);
            ref var slot = ref _slots[Slot(som)];
            var klasse = (int)(slot & Nummers);
            if ((_klassen[klasse] & kenmerk) == kenmerk) continue;
            if (met[klasse] == 0) met[klasse] = Klasse(_klassen[klasse] | kenmerk);
            slot = (som << Klassebits) | (uint)met[klasse];
        }
    }

    private int Klasse(Kenmerk kenmerk)
    {
        for (var i = 1; i < _klassen.Length; i++)
        {
            if (_klassen[i] == kenmerk) return i;
        }

        var (eerder, nummer) = (_klassen, _klassen.Length);
        _klassen = new Kenmerk[nummer + 1];
        for (var i = 0; i < nummer; i++) _klassen[i] = eerder[i];
        _klassen[nummer] = kenmerk;
        return nummer;
    }

    /// <summary>Where this word is, or where it would come.</summary>
    private int Slot(ulong som)
    {
        var slot = Woordhash.Slot(som, Bits);
        while (_slots[slot] is var hier and > 0 && hier >> Klassebits != som << Klassebits >> Klassebits)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }
}
