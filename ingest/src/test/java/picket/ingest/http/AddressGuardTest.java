package picket.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, no machine",
    "0.1.2.3, no machine",
    "10.0.0.1, private",
    "10.255.255.255, private",
    "100.64.0.1, inner network",
    "100.127.255.254, inner network",
    "127.0.0.1, this machine",
    "127.255.0.9, this machine",
    "169.254.169.254, link-local",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.0.0.8, protocols",
    "192.0.2.1, documents",
    "192.88.99.1, protocols",
    "192.168.1.1, private",
    "198.18.0.1, measurements",
    "198.19.255.255, measurements",
    "198.51.100.7, documents",
    "203.0.113.7, documents",
    "224.0.0.1, multicast",
    "239.255.255.250, multicast",
    "240.0.0.1, open web",
    "255.255.255.255, open web",
  })
  void refusesWhatIsNotOnTheOpenWebOfIpv4(String address, String word) throws Exception {
    assertThat(AddressGuard.refusalOf(InetAddress.getByName(address)))
        .hasValueSatisfying(refusal -> assertThat(refusal).contains(word));
  }

  @ParameterizedTest
  @CsvSource({
    "::, open web",
    "::1, this machine",
    "::7f00:1, open web",
    "fc00::1, private",
    "fd12:3456:789a::1, private",
    "fe80::1, link-local",
    "fec0::1, link-local",
    "ff02::1, multicast",
    "2001:db8::1, open web",
    "2001:10::1, open web",
    "2001:1ff::1, open web",
    "3fff::1, open web",
    "4000::1, open web",
    "100::1, open web",
    "64:ff9b:1::1, open web",
  })
  void refusesWhatIsNotOnTheOpenWebOfIpv6(String address, String word) throws Exception {
    assertThat(AddressGuard.refusalOf(InetAddress.getByName(address)))
        .hasValueSatisfying(refusal -> assertThat(refusal).contains(word));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "mapped, ::ffff:127.0.0.1, this machine",
    "mapped, ::ffff:a9fe:a9fe, link-local",
    "NAT64, 64:ff9b::7f00:1, this machine",
    "NAT64, 64:ff9b::10.1.2.3, private",
    "6to4, 2002:7f00:1::, this machine",
    "6to4, 2002:c0a8:101::1, private",
    "Teredo client, 2001:0:808:808::80ff:fffe, this machine",
    "Teredo client, 2001:0:808:808::f5ff:fffe, private",
    "Teredo server, 2001:0:a00:1::f7f7:f7f7, private",
  })
  void judgesAnIpv4AddressInsideAnother(String form, String address, String word)
      throws UnknownHostException {
    assertThat(AddressGuard.refusalOf(InetAddress.getByName(address)))
        .as(form)
        .hasValueSatisfying(refusal -> assertThat(refusal).contains(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.1.1",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.1",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "2001:200::1",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "2001:0:808:808::f7f7:f7f7",
      })
  void letsTheOpenWebPass(String address) throws UnknownHostException {
    assertThat(AddressGuard.refusalOf(InetAddress.getByName(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "0x7f000001",
        "0X7F.1",
        "0177.0.0.1",
        "017700000001",
        "127.1",
        "127.0.1",
        "127.0.0.1.",
        "1.1.1.01",
        "a.b.0x7f",
        "[fe80::1%25lo]",
      })
  void refusesNumbersThatResolversReadDifferently(String host) {
    assertThat(AddressGuard.refusalOf(host)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dawn.com",
        "1.1.1.1",
        "127.0.0.1",
        "[::1]",
        "4news.example",
        "0xyz.example",
        "a1"
      })
  void leavesNamesAndPlainNumbersToTheLookUp(String host) {
    assertThat(AddressGuard.refusalOf(host)).isEmpty();
  }
}
