using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>RowKeys and PartitionKeys, in one place. Parts that come from outside are escaped here.</summary>
public static class Sleutel
{
    public const string PoolRij = "pool";
    public const string GesprekRij = "gesprek";
    public const string GezienRij = "gezien";
    public const string VoorkeurRij = "voorkeur";
    public const string UitPrefix = "uit|";
    public const string PakPrefix = "pak|";
    public const string EdPrefix = "ed|";
    public const string MatchPrefix = "match|";
    public const string OpenPrefix = "open|";
    public const string KanaalPrefix = "kanaal|";
    public const string ReeksPrefix = "reeks|";
    public const string AanvraagPrefix = "aanvraag|";
    public const string EigenAanvraagPrefix = "aanvraag|";
    public const string BorgingPrefix = "borging|";
    public const string TeamvraagPrefix = "teamvraag|";
    public const string PartitiePrefix = "partitie|";
    public const string SignaalPrefix = "signaal|";
    public const string LedenPrefix = "leden|";
    public const string KaartenPrefix = "kaart|";
    public const string VertrokkenRij = "vertrokken";
    public const string LeaseRij = "lease";
    public const string VergeetRij = "vergeet";
    public const string BewijsPrefix = "bewijs|";
    public const string KlikRijPrefix = "klik|";
    public const string StartlijstPrefix = "startlijst|";
    public const string BedankjeRijPrefix = "bedankje|";
    public const string AanbodRijPrefix = "aanbod|";
    public const string BriefPrefix = "brief|";
    public const string BriefstandRij = "briefstand";
    public const string ToegangRij = "toegang";
    public const string VerhuisRij = "verhuizing";
    public const string SleutelringPartitie = "sleutelring";
    public const string InstantiePartitie = "instanties";

    private const int Shards = 64;
    private const string AanIemand = "|p|";
    private const string InKanaal = "|k|";

    /// <summary>Three parts and what is between them fit in the 512 characters of a key. No id of Teams comes near it.</summary>
    private const int LangsteDeel = 150;

    /// <summary>Characters of a UUIDv7 that hold its milliseconds.</summary>
    private const int Tijddeel = 13;

    public static string Kanaal(string kanaalId) => KanaalPrefix + Deel(kanaalId);

    public static string Leden(string kanaalId) => LedenPrefix + Deel(kanaalId);

    /// <summary>The channel whose weeks are in this partition.</summary>
    public static string KanaalVan(Partitie agenda) => KanaalPrefix + agenda.Sleutel;

    /// <summary>Since when an ED is not in the team of the pool.</summary>
    public static string VertrokkenUit(string edId) => $"{VertrokkenRij}|{Deel(edId)}";

    public static string Reeks(string letters) => ReeksPrefix + letters;

    public static string AgendaPartitie(string kanaalId) => Deel(kanaalId);

    public static string PersoonPartitie(string tenantId, string persoonId) => $"{Deel(tenantId)}|{Deel(persoonId)}";

    public static string Ed(string persoonId) => EdPrefix + Deel(persoonId);

    /// <summary>The id of the pool that a channel becomes: the same channel is the same pool.</summary>
    public static Guid PoolVan(string tenantId, string kanaalId) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"pool|{tenantId}|{kanaalId}")).AsSpan(0, 16));

    public static string Aanvraag(Guid id) => $"{AanvraagPrefix}{id}";

    public static string AanbodPrefix(Guid aanvraagId) => $"aanbod|{aanvraagId}|";

    public static string Aanbod(Guid aanvraagId, string edId) => AanbodPrefix(aanvraagId) + Deel(edId);

    /// <summary>What happened to an aanvraag, before that stood in its own row.</summary>
    public static string GebeurtenisPrefix(Guid aanvraagId) => $"gebeurtenis|{aanvraagId}|";

    public static string Match(Guid aanvraagId) => $"{MatchPrefix}{aanvraagId}";

    public static string BedankjePrefix(Guid aanvraagId) => $"bedankje|{aanvraagId}|";

    public static string Bedankje(Guid aanvraagId, string edId) => BedankjePrefix(aanvraagId) + TableKey.Escape(edId);

    /// <summary>Totals of a quarter, without persons.</summary>
    public static string Telling(string kwartaal) => $"telling|{kwartaal}";

    public const string InzetPrefix = "inzet|";

    /// <summary>What is left of an aanvraag after a year.</summary>
    public static string Inzet(string maand, Guid aanvraagId) => $"{InzetPrefix}{maand}|{aanvraagId}";

    /// <summary>All cards of one kind about one thing, whoever got them.</summary>
    public static string KaartPrefix(KaartSoort soort, string id) => KaartenPrefix + TableKey.Escape($"{soort}|{id}");

    /// <summary>All cards of one kind.</summary>
    public static string KaartPrefix(KaartSoort soort) => KaartPrefix(soort, "");

    public static string Startlijst(string edId) => "startlijst|" + TableKey.Escape(edId);

    /// <summary>Before the match of every aanvraag that was made after this moment; when follows from the id, which is a UUIDv7.</summary>
    public static string MatchVanaf(Instant moment) => MatchPrefix + Guid.CreateVersion7(moment.ToDateTimeOffset()).ToString()[..Tijddeel];

    /// <summary>The queue, oldest first; since when follows from the id, which is a UUIDv7.</summary>
    public static string Open(Guid aanvraagId) =>
        string.Create(CultureInfo.InvariantCulture, $"{OpenPrefix}{Milliseconden(aanvraagId):D15}|{aanvraagId}");

    /// <summary>The own list of a person, newest first.</summary>
    public static string EigenAanvraag(Guid aanvraagId) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{EigenAanvraagPrefix}{999_999_999_999_999 - Milliseconden(aanvraagId):D15}|{aanvraagId}");

    /// <summary>Every question that was asked for one wijkteam.</summary>
    public static string KlikPrefix(string kanaalId) => $"klik|{Deel(kanaalId)}|";

    /// <summary>One question per person on one weekly card or from one form; remembers which aanvraag it became.</summary>
    public static string Klik(string kanaalId, string weekOfFormulier, string persoonId) =>
        $"{KlikPrefix(kanaalId)}{weekOfFormulier}|{Deel(persoonId)}";

    public static string Teamvraag(Guid id) => $"{TeamvraagPrefix}{id}";

    /// <summary>That somebody was forgotten, by its number.</summary>
    public static string Bewijs(string nummer) => BewijsPrefix + TableKey.Escape(nummer);

    public static string Signaal(Guid id) => $"{SignaalPrefix}{id}";

    public const string AanwezigPrefix = "aanwezig|";

    public static string Aanwezig(LocalDate dag) => $"{AanwezigPrefix}{LocalDatePattern.Iso.Format(dag)}";

    /// <summary>The one offer of an ED in a week.</summary>
    public static string Weekaanbod(string week) => $"weekaanbod|{week}";

    /// <summary>What an asker asked instead, from one aanvraag: at most one.</summary>
    public static string InPlaatsVan(Guid aanvraagId) => $"klik|inplaatsvan|{aanvraagId}";

    public static string Tekort(string kwartaal, string thema) => $"tekort|{kwartaal}|{TableKey.Escape(thema)}";

    /// <summary>The id of an ED without an account: the same name in the same pool is the same person, and a log shows no name.</summary>
    public static string ZonderTeams(string poolId, string naam) => Persoon.ZonderTeamsPrefix
        + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{poolId}|{naam.Trim().ToUpperInvariant()}")).AsSpan(0, 16));

    /// <summary>One delivery of Teams; the same when Teams delivers it again.</summary>
    public static string Levering(string gesprekId, string activiteitId, string soort) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{gesprekId}|{activiteitId}|{soort}")).AsSpan(0, 16));

    public static string Uit(Guid id) => $"{UitPrefix}{id}";

    /// <summary>What one decision has to tell; not with the messages, so that who opens it reads no messages that wait.</summary>
    public static string Pak(Guid id) => $"{PakPrefix}{id}";

    /// <summary>When an outbox row was saved; follows from its id, which is a UUIDv7.</summary>
    public static Instant UitMoment(string rij) =>
        Instant.FromUnixTimeMilliseconds(Milliseconden(Guid.Parse(rij.AsSpan(UitPrefix.Length))));

    /// <summary>Where a card stands in the chat of a person, not in a channel.</summary>
    public static bool IsKaartAanIemand(string rij) => rij.Contains(AanIemand, StringComparison.Ordinal);

    public static string Kaart(Kaart kaart, Ontvanger aan) => KaartenPrefix + Deel(kaart.Sleutel) + aan switch
    {
        Ontvanger.Kanaal kanaal => InKanaal + Deel(kanaal.KanaalId),
        Ontvanger.Iemand iemand => AanIemand + Deel(iemand.PersoonId),
        _ => throw new InvalidOperationException("Unknown receiver."),
    };

    /// <summary>A card that lies ready for an ED without Teams, in their own partition.</summary>
    public static string Brief(Partitie van, Kaart kaart) => BriefPrefix + Deel($"{van.Tabel}|{van.Sleutel}|{kaart.Sleutel}");

    /// <summary>Whose rows are in a partition of persons.</summary>
    public static string PersoonVan(Partitie persoon) =>
        persoon.Sleutel.Split('|') is [_, var id] ? TableKey.Unescape(id) : "";

    /// <summary>Which card a row remembers, and whose it is; null when its key was too long to tell.</summary>
    public static (Kaart Kaart, Ontvanger Aan)? KaartUit(string rij)
    {
        if (!rij.StartsWith(KaartenPrefix, StringComparison.Ordinal)) return null;
        var aanIemand = rij.LastIndexOf(AanIemand, StringComparison.Ordinal);
        var plek = Math.Max(aanIemand, rij.LastIndexOf(InKanaal, StringComparison.Ordinal));
        if (plek < 0) return null;
        var wie = TableKey.Unescape(rij[(plek + AanIemand.Length)..]);
        Ontvanger aan = plek == aanIemand ? new Ontvanger.Iemand(wie) : new Ontvanger.Kanaal(wie);
        return TableKey.Unescape(rij[KaartenPrefix.Length..plek]).Split('|', 3) is [var naam, var id, .. var extra]
            && Enum.TryParse<KaartSoort>(naam, out var soort)
            ? (new(soort, id, extra is [var een] ? een : null), aan)
            : null;
    }

    public static string Borging(string week) => BorgingPrefix + week;

    public static string Wekker(string tenantId, Wekker wekker) =>
        $"{WekkerMoment(wekker.Om)}|{wekker.Soort}|{Deel(tenantId)}|{Deel(wekker.Sleutel)}";

    public static string WekkerMoment(Instant om) => om.ToString("uuuuMMddHHmmssfff", CultureInfo.InvariantCulture);

    public static string Partitie(string tabel, string partitie) => $"{PartitiePrefix}{tabel}|{partitie}";

    public static IEnumerable<string> AlleShards => Enumerable.Range(0, Shards).Select(Shardnaam);

    public static string Shard(string tekst)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(tekst), hash);
        return Shardnaam((int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % Shards));
    }

    /// <summary>A part that comes from outside: escaped, and its hash in its place when it is longer than any id of Teams.</summary>
    private static string Deel(string tekst) => TableKey.Escape(tekst) is var deel && deel.Length <= LangsteDeel
        ? deel
        : "sha256-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    private static string Shardnaam(int nummer) => nummer.ToString("D2", CultureInfo.InvariantCulture);

    private static long Milliseconden(Guid uuidv7)
    {
        Span<byte> bytes = stackalloc byte[16];
        uuidv7.TryWriteBytes(bytes, bigEndian: true, out _);
        return (BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16) & 0xFFFF_FFFF_FFFF;
    }
}
