namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Lets through every word that is in it and few others, by two bits a word: small enough to be near at hand when hundreds of words are
/// tried of which hardly any is one.
/// </summary>
internal sealed class Zeef(int bits)
{
    private const int Blokbits = 6;

    private readonly ulong[] _blokken = new ulong[1 << (bits - Blokbits)];

    public void Zet(ulong som) => _blokken[Woordhash.Slot(som, bits - Blokbits)] |= Gaten(som);

    public bool Kan(ulong som) => (_blokken[Woordhash.Slot(som, bits - Blokbits)] & Gaten(som)) == Gaten(som);

    /// <summary>Which bits of a block: by other letters of the hash than where the block is.</summary>
    private static ulong Gaten(ulong som) => (1UL << (int)(som >> 32)) | (1UL << (int)(som >> 42));
}
