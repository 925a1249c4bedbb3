namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What is known of a word. Each has its own list in Gegevens, named as it is here; a word may be in more than one.</summary>
[Flags]
internal enum Kenmerk : ulong
{
    Geen = 0,

    /// <summary>In the dictionary.</summary>
    Gewoon = 1UL << 0,

    /// <summary>In the dictionary and much used.</summary>
    Veel = 1UL << 1,
    Voornaam = 1UL << 2,

    /// <summary>In the dictionary too, and nearly always a first name.</summary>
    Sterk = 1UL << 3,
    Achternaam = 1UL << 4,
    Plaats = 1UL << 5,

    /// <summary>Pronouns, prepositions, auxiliaries, days: never a name.</summary>
    Functie = 1UL << 6,
    Titel = 1UL << 7,

    /// <summary>What somebody is to another: zoon, buurvrouw, cliënt.</summary>
    Verwant = 1UL << 8,

    /// <summary>Who has a name in public or among colleagues.</summary>
    Rol = 1UL << 9,
    Mensdoet = 1UL << 10,
    Neemtpersoon = 1UL << 11,
    Voormens = 1UL << 12,
    Voorplek = 1UL << 13,
    Tussenvoegsel = 1UL << 14,
    Bezit = 1UL << 15,
    Derde = 1UL << 16,

    /// <summary>What a thing, building or animal is called by: boek, app, stichting, hond.</summary>
    Voording = 1UL << 17,
    Orgwoord = 1UL << 18,
    Organisatie = 1UL << 19,
    Nationaal = 1UL << 20,
    Feest = 1UL << 21,
    Woont = 1UL << 22,
    Kantoor = 1UL << 23,
    Eenheid = 1UL << 24,
    Maand = 1UL << 25,
    Voertuig = 1UL << 26,
    Netwerk = 1UL << 27,
    Belwoord = 1UL << 28,
    Geboorte = 1UL << 29,
    Geengeboorte = 1UL << 30,
    Andernummer = 1UL << 31,

    /// <summary>An English word that is no Dutch word and no name: Mental Health First Aid.</summary>
    Engels = 1UL << 32,

    /// <summary>A first name that more than one source knows: in lower case it says as much as with a capital.</summary>
    Bekend = 1UL << 33,
}
