using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>A date that cannot be read.</summary>
    public const string OngeldigeDatum = "Kies hier een dag.";

    /// <summary>The last day is before the first, or far away.</summary>
    public const string OngeldigePeriode = "De laatste dag ligt voor de eerste, of te ver weg.";

    /// <summary>The list is full.</summary>
    public const string TeVeelSluitingen = "De lijst is vol. Haal eerst iets weg.";

    /// <summary>No dates are known for this region.</summary>
    public const string GeenSchoolvakanties = "De schoolvakanties van dit schooljaar staan er nog niet in. Vul de dagen zelf in.";

    /// <summary>Such as "Kerstvakantie".</summary>
    public static string Naam(Vakantie vakantie) => vakantie == Vakantie.Voorjaar ? "Voorjaarsvakantie" : $"{vakantie}vakantie";

    /// <summary>Such as "Regio Noord".</summary>
    public static string Naam(Schoolregio regio) => $"Regio {regio}";

    /// <summary>Such as "Kerstvakantie: maandag 21 december t/m vrijdag 1 januari".</summary>
    public static string Periode(Sluiting sluiting)
    {
        var dagen = sluiting.Van == sluiting.TotEnMet ? Datum(sluiting.Van) : $"{Datum(sluiting.Van)} t/m {Datum(sluiting.TotEnMet)}";
        return sluiting.Naam is null ? Hoofdletter(dagen) : $"{sluiting.Naam}: {dagen}";
    }
}
