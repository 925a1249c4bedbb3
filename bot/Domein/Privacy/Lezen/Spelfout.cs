namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word that is in no list because somebody typed in a hurry.</summary>
internal static class Spelfout
{
    private const int Langste = 24;
    private const int Lang = 8;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const Kenmerk Bekend =
        Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Orgwoord | Kenmerk.Mensdoet | Kenmerk.Rol
            | Kenmerk.Neemtpersoon | Kenmerk.Voording | Kenmerk.Kantoor | Kenmerk.Woont;

    public static bool Is(string woord)
    {
        if (woord.Length is < 4 or > Langste) return woord.Length < 4;
        var buur = new Bekende(woord.Length >= Lang ? Bekend | Kenmerk.Gewoon : Bekend);
        return Buren.Heeft(woord, Letters, ref buur);
    }

    private readonly struct Bekende(Kenmerk kenmerk) : IBuur
    {
        public bool Is(ulong som, int lengte) => Lexicon.Standaard.IsMisschien(som, kenmerk);
    }
}
