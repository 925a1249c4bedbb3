using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Who was in a channel when the bot last looked; for choice lists, rights and to check a choice.</summary>
/// <param name="Eigenaren">Entra object ids of the owners of the team; null when nobody could tell.</param>
/// <param name="Afgekapt">There are more people than these, and it stays so whoever is taken off it.</param>
/// <param name="Vergeten">It was known and is not any more: nobody has a right by it until it is read again.</param>
/// <param name="NaTeGaan">Who joined or left, of whom Teams could not say for long: asked about when it is read again.</param>
public sealed record Ledenlijst(
    IReadOnlyList<Lid> Leden, Instant Gezien, IReadOnlyList<string>? Eigenaren = null, bool Afgekapt = false, bool Vergeten = false,
    IReadOnlyList<string>? NaTeGaan = null)
{
    /// <summary>What is left of it when the app was gone for long enough.</summary>
    public static Ledenlijst Leeg { get; } = new([], Instant.MinValue, Vergeten: true);

    /// <summary>
    /// Cut off, forgotten or never read: who is not on it may be in the team all the same, so Teams is asked about that person.
    /// </summary>
    public bool IsOnvolledig => Vergeten || Afgekapt || Leden.Count is 0 or >= Ledenlezer.Meeste;

    /// <summary>Says who is in the team and who is not.</summary>
    public bool IsVolledig => !IsOnvolledig;

    public bool Kent(string persoonId) => Vind(persoonId) is not null;

    /// <summary>To choose from: of a team that was never read nobody is left out, and of who is chosen Teams is asked.</summary>
    public bool SluitNietUit(string persoonId) => (Leden.Count == 0 && !Vergeten) || Kent(persoonId);

    /// <summary>
    /// Who most likely leads the team: whoever added the bot when owning the team too, else an owner, else whoever added the bot. Only
    /// somebody who is in the team.
    /// </summary>
    public Lid? Vermoedelijk(string? doorId)
    {
        var eigenaren = Leden.Where(l => Eigenaren?.Contains(l.Id, StringComparer.OrdinalIgnoreCase) == true).ToList();
        return eigenaren.Find(l => l.Is(doorId)) ?? eigenaren.FirstOrDefault() ?? Vind(doorId);
    }

    /// <summary>
    /// A guest gives no role to a guest, and so not to themself: somebody of the own organisation vouches for who is not.
    /// </summary>
    public bool MagRolGeven(string door, string aan) => Vind(door)?.Gast != true || Vind(aan)?.Gast != true;

    public Lid? Vind(string? persoonId) => Leden.FirstOrDefault(l => l.Is(persoonId));

    /// <summary>By either id, as Teams tells of them.</summary>
    public Lid? Vind(ChannelAccount wie) => Vind(wie.AadObjectId) ?? Leden.FirstOrDefault(l => l.Mri == wie.Id);

    /// <summary>Without who left, by either id.</summary>
    public Ledenlijst Zonder(IEnumerable<ChannelAccount> weg)
    {
        var ids = weg.SelectMany(w => new[] { w.AadObjectId, w.Id }).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with
        {
            Leden = [.. Leden.Where(l => !ids.Contains(l.Id) && !ids.Contains(l.Mri))],
            Afgekapt = IsOnvolledig && !Vergeten,
        };
    }

    /// <summary>
    /// Without somebody who is forgotten and may be in the team still: nothing says that they left, and when they do something Teams is
    /// asked. Nobody is welcomed when it is read again.
    /// </summary>
    public Ledenlijst Vergeet(string persoonId) => this with
    {
        Leden = [.. Leden.Where(l => !l.Is(persoonId))],
        Eigenaren = Eigenaren is null ? null : [.. Eigenaren.Where(e => !string.Equals(e, persoonId, StringComparison.OrdinalIgnoreCase))],
        Afgekapt = true,
        NaTeGaan = NaTeGaan is null ? null : [.. NaTeGaan.Where(n => !string.Equals(n, persoonId, StringComparison.OrdinalIgnoreCase))],
    };

    /// <summary>
    /// Who joined and who left since the roster before this one, also when an event was missed. Of a roster that is cut off, or the first
    /// that is read, only the roles say something: about them Teams is asked.
    /// </summary>
    /// <param name="rolhouders">Who has a role by being in this channel.</param>
    public IEnumerable<Bericht> Wissels(string kanaalId, Ledenlijst? eerder, IEnumerable<string> rolhouders, Instant nu)
    {
        if (Leden.Count == 0) return [];
        var wie = eerder is { IsVolledig: true } && IsVolledig
            ? eerder.Leden.Concat(Leden).Select(l => l.Id).Where(id => eerder.Vind(id) is null != Vind(id) is null)
            : rolhouders.Where(id => Persoon.IsBereikbaar(id) && Vind(id) is null);
        return wie.Concat(eerder?.NaTeGaan ?? []).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(id => new Bericht.ZetWekker(Ledenwissel.Wekker(kanaalId, id, nu)));
    }

    /// <summary>Somebody of the roster before it is not on it: that person stands on the settings card as a choice.</summary>
    public bool Mist(Ledenlijst? eerder) => eerder?.Leden.Any(l => !Kent(l.Id)) == true;

    /// <summary>With somebody of whom Teams told that they are in the team.</summary>
    public Ledenlijst Met(Lid lid) => this with
    {
        Leden = [.. Leden.Where(l => !l.Is(lid.Id)).Append(lid).OrderBy(l => l.Naam, StringComparer.Ordinal)],
        Afgekapt = IsOnvolledig,
    };
}
