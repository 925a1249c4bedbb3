using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Over SMTP, and only with TLS: what the server offers without it is not used.</summary>
public sealed class Mailbode(Mailkeuze mail, TimeProvider klok) : IMailbode
{
    /// <summary>Shorter than another instance waits before it takes the row for its own.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(15);

    public async Task<ConnectorError?> StuurAsync(Brieftekst brief, CancellationToken ct)
    {
        if (mail.Gekozen is not { } server) return new(0, "MailStaatUit", DeliveryAdvice.Dead);
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            using var client = new SmtpClient { ServerCertificateValidationCallback = server.Vertrouwt };
            await client.ConnectAsync(
                server.Server, server.Poort, server.Meteen ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls,
                genoeg.Token);
            if (server.Gebruiker.Length > 0) await client.AuthenticateAsync(server.Gebruiker, server.Wachtwoord, genoeg.Token);
            using var bericht = Maak(server, brief);
            await client.SendAsync(bericht, genoeg.Token);
            await client.DisconnectAsync(quit: true, genoeg.Token);
            return null;
        }
        catch (SmtpCommandException fout)
        {
            return new((int)fout.StatusCode, fout.ErrorCode.ToString(), Raad(fout));
        }
        catch (AuthenticationException)
        {
            return new(535, nameof(AuthenticationException), DeliveryAdvice.StopAll);
        }
        catch (Exception fout) when (
            fout is SslHandshakeException or ProtocolException or ServiceNotConnectedException or NotSupportedException
                or IOException or SocketException or TimeoutException
            || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new(0, fout.GetType().Name, DeliveryAdvice.Retry);
        }
    }

    /// <summary>A code of 5xx stays: about the receiver it is the address, about anything else it is how the server was set up.</summary>
    private static DeliveryAdvice Raad(SmtpCommandException fout) => ((int)fout.StatusCode >= 500, fout.ErrorCode) switch
    {
        (true, SmtpErrorCode.RecipientNotAccepted) => DeliveryAdvice.Disable,
        (true, SmtpErrorCode.SenderNotAccepted) => DeliveryAdvice.StopAll,
        (true, _) => DeliveryAdvice.RetryFew,
        _ => DeliveryAdvice.Retry,
    };

    private MimeMessage Maak(Mailinstelling server, Brieftekst brief)
    {
        var bericht = new MimeMessage
        {
            Subject = brief.Onderwerp,
            Date = klok.GetUtcNow(),
            MessageId = $"{brief.Nummer}@{server.Pagina.Host}",
            Body = new BodyBuilder { TextBody = brief.Tekst, HtmlBody = brief.Html }.ToMessageBody(),
        };
        bericht.From.Add(new MailboxAddress("TeamsHerstelBot", server.Afzender));
        bericht.To.Add(new MailboxAddress("", brief.Aan));

        // Nobody's out-of-office answers it.
        bericht.Headers.Add("Auto-Submitted", "auto-generated");
        return bericht;
    }
}
