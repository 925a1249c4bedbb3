using System.Security.Cryptography;
using System.Text;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Somebody is to be forgotten, and how far that is. It is in the partition of that person and goes with it.</summary>
/// <param name="Nummer">Of the receipt.</param>
/// <param name="Geheim">Makes the ids that come in the place of the person's; with it nobody can tell any more whose they were.</param>
/// <param name="Overgedragen">When what was going on was handed over; null while it was not.</param>
/// <param name="Geteld">How much was found before anything was taken away; null while nobody looked.</param>
/// <param name="Namen">Under which names this person was found then: a message that waits may have one in its words.</param>
public sealed record Vergeetopdracht(
    string Nummer, string Geheim, Instant Sinds, Instant? Overgedragen = null, Telstand? Geteld = null, Lijst<string> Namen = default)
{
    private const string Tekens = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static Vergeetopdracht Nieuw(Instant nu) => new($"VG-{Vier()}-{Vier()}", Guid.NewGuid().ToString(), nu);

    private static string Vier() => RandomNumberGenerator.GetString(Tekens, 4);

    /// <summary>An id for the same person in all about one aanvraag, or in the rest of one partition; elsewhere it is another.</summary>
    public string Vervanger(Partitie partitie, string onderwerp) => Persoon.VergetenPrefix + new Guid(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Geheim}|{partitie.Tabel}|{partitie.Sleutel}|{onderwerp}")).AsSpan(0, 16));
}

/// <param name="Weg">Rows that go.</param>
/// <param name="Ingekort">Rows of others that stay, without the name.</param>
/// <param name="Berichten">Messages that wait.</param>
/// <param name="Taken">Later work.</param>
public sealed record Telstand(int Weg, int Ingekort, int Berichten, int Taken);

/// <summary>That somebody was forgotten; nothing in it says who.</summary>
public sealed record Bewijs(string Nummer, LocalDate Op, Telstand Geteld)
{
    public Bewijsbeeld Beeld => new(Nummer, Op, Geteld.Weg, Geteld.Ingekort, Geteld.Berichten, Geteld.Taken);
}
