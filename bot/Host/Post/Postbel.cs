using TeamsHerstelBot.Host.Opslag;


namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Tells the <see cref="Bezorger"/> that a partition has something to deliver, without who saves knowing who delivers. Losing a ring
/// loses nothing: the rows stay.
/// </summary>
public sealed class Postbel
{
    private volatile Action<Partitie>? _hoort;

    public void Hang(Action<Partitie>? hoort) => _hoort = hoort;

    public void Lui(Partitie partitie) => _hoort?.Invoke(partitie);
}
