using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Tells the <see cref="Bezorger"/> that a partition has something to deliver. Losing a ring loses nothing: the rows stay.</summary>
public sealed class Postbel
{
    public event Action<Partitie>? Gaat;

    public void Lui(Partitie partitie) => Gaat?.Invoke(partitie);
}
