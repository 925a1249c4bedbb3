namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The characters of a text as they are read, each with its place in what was typed, and never two spaces together.</summary>
internal sealed class Leesband(int lengte)
{
    private char[] _tekens = new char[lengte];
    private int[] _plaatsen = new int[lengte];
    private int _aantal;

    public Span<char> Tekens => _tekens.AsSpan(0, _aantal);

    public void Voeg(char teken, int plaats)
    {
        if (teken == ' ' && (_aantal == 0 || _tekens[_aantal - 1] == ' ')) return;
        if (_aantal == _tekens.Length)
        {
            // One character that is written as more: "½".
            Array.Resize(ref _tekens, (2 * _aantal) + 1);
            Array.Resize(ref _plaatsen, (2 * _aantal) + 1);
        }

        (_tekens[_aantal], _plaatsen[_aantal]) = (teken, plaats);
        _aantal++;
    }

    /// <param name="plekken">In their order.</param>
    public void LaatWeg(List<int> plekken)
    {
        var (naar, volgende) = (plekken[0], 0);
        for (var i = plekken[0]; i < _aantal; i++)
        {
            if (volgende < plekken.Count && plekken[volgende] == i)
            {
                volgende++;
                continue;
            }

            (_tekens[naar], _plaatsen[naar]) = (_tekens[i], _plaatsen[i]);
            naar++;
        }

        _aantal = naar;
    }

    public (string Tekst, int[] Plaats) Lees()
    {
        if (_plaatsen.Length != _aantal) Array.Resize(ref _plaatsen, _aantal);
        return (new(_tekens, 0, _aantal), _plaatsen);
    }
}
