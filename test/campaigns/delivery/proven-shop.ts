/** DNS of a shop whose sender is proven. */
export const provenShop = {
  'shop.example': { TXT: ['v=spf1 mx -all'] },
  '_dmarc.shop.example': { TXT: ['v=DMARC1; p=quarantine; rua=mailto:dmarc@shop.example'] },
}
